import { describe, expect, it } from '@jest/globals';
import { compareNames, REVIEW_SCORE, SAME_SCORE } from '../../../src/ingest/reconcile/compare-names.ts';
import { nameVariants, readName } from '../../../src/ingest/reconcile/read-name.ts';

const LOCAL = 'LOCAL_GOVERNMENT';

describe('a name', () => {
  it.each([
    ['Ville de Lyon', 'lyon', 'MUNICIPALITY'],
    ['Mairie de St-Étienne', 'saint etienne', 'MUNICIPALITY'],
    ['CC du Pays bigouden sud', 'pays bigouden sud', 'INTERMUNICIPALITY'],
    ['Communauté d’agglomération Amiens Métropole', 'amiens', 'INTERMUNICIPALITY'],
    ['Lille Métropole', 'lille', 'INTERMUNICIPALITY'],
    ['Conseil général de la Seine-Maritime', 'seine maritime', 'DEPARTMENT'],
    ['Conseil régional d’Aquitaine', 'aquitaine', 'REGION'],
    ['Yaoundé VI', 'yaounde 6', undefined],
    ['Paris XXe', 'paris 20', undefined],
    ['Ville', 'ville', undefined],
  ])('of a local government is taken apart: %s', (name, core, level) => {
    expect(readName(name, LOCAL)).toMatchObject({ core, level });
  });

  it.each([
    ['Association Kadjamor', 'kadjamor'],
    ['OPEN SOURCE POLITICS SAS', 'open source politics'],
    ['Univ. de Nantes', 'universite nantes'],
  ])('of another body is without its legal form: %s', (name, core) => {
    expect(readName(name, 'BUSINESS').core).toBe(core);
  });

  it.each([
    ['Cités Unies France (CUF)', ['Cités Unies France', 'CUF'], undefined],
    ['FALP (Forum des autorités locales de périphérie)', ['FALP', 'Forum des autorités locales de périphérie'], undefined],
    ['AFD - Agence française de développement', ['AFD', 'Agence française de développement'], undefined],
    ['ESSENTIEL EX NANTES GUINEE', ['ESSENTIEL', 'NANTES GUINEE'], undefined],
    ['Essentiel (ex Nantes Guinée)', ['Essentiel', 'Nantes Guinée'], undefined],
    ['Maison de l’Europe (Nantes)', ['Maison de l’Europe (Nantes)'], 'Nantes'],
    ['Nord - Sud Coopération', ['Nord - Sud Coopération'], undefined],
  ])('may hold several: %s', (name, names, qualifier) => {
    expect(nameVariants(name, 'ASSOCIATION')).toEqual({ names, qualifier });
  });

  it('of a place may say in brackets which one', () => {
    expect(nameVariants('Grigny (Rhône)', LOCAL)).toEqual({ names: ['Grigny'], qualifier: 'Rhône' });
  });
});

describe('two names', () => {
  const score = (a: string, b: string, kind = 'ASSOCIATION') =>
    compareNames(readName(a, kind), readName(b, kind), { localGovernment: kind === LOCAL, sharedPlace: new Set() }).score;

  it.each([
    ['AS FRANC HAITI ARTIBONIT DESDUN', 'France Haïti Artibonite Desdunes'],
    ['ENFANCE ACTIONS MADAGASCAR', 'Enfance Action Madagascar'],
    ['Open Data France', 'OpenDataFrance'],
    ['Agence de l’eau Rhône-Méditerranée et Corse', 'AGENCE DE L EAU RHONE MEDITERRANEE CORSE'],
  ])('are one: %s, %s', (a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(SAME_SCORE);
    expect(score(b, a)).toBe(score(a, b));
  });

  it.each([
    ['Villes Internet', 'Villes Internet Afrique'],
    ['CAUE', 'CAUE'],
    ['CUF', 'CUF'],
    ['CEVEN', 'AS Cévennes'],
  ])('are for a person: %s, %s', (a, b) => {
    expect(score(a, b)).toBeLessThan(SAME_SCORE);
    expect(score(a, b)).toBeGreaterThanOrEqual(REVIEW_SCORE);
  });

  it.each([
    ['Vannes', 'Vanves', LOCAL],
    ['Mont', 'Montreuil', LOCAL],
    ['Yaoundé II', 'Yaoundé VI', LOCAL],
    ['Université de Nantes', 'Université de Rennes', 'RESEARCH'],
    ['Universität Freiburg', 'Universitätsklinikum Freiburg', 'RESEARCH'],
    ['Solidarité Niger', 'Solidarité Nigeria', 'ASSOCIATION'],
    ['École de Lyon 1', 'École de Lyon 2', 'ASSOCIATION'],
  ])('are not one: %s, %s', (a, b, kind) => {
    expect(score(a, b, kind)).toBeLessThan(SAME_SCORE);
  });
});
