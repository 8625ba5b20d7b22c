import { describe, expect, it } from '@jest/globals';
import { scdlDeliberations } from '../../../src/ingest/formats/scdl-deliberations.ts';
import { scdlSubventions } from '../../../src/ingest/formats/scdl-subventions.ts';
import type { IncomingRow } from '../../../src/ingest/formats/import-format.ts';
import { fixture, incoming, nodes, tieLines, ties } from './incoming.ts';

const empty: IncomingRow = { where: '', records: [], problems: [], unmappedThemes: [] };
const decisions = await incoming(scdlDeliberations, fixture('scdl-deliberations.csv'));
const grants = await incoming(scdlSubventions, fixture('scdl-subventions.csv'));
const decision = (index: number): IncomingRow => decisions.rows[index] ?? empty;
const grant = (index: number): IncomingRow => grants.rows[index] ?? empty;

describe('SCDL délibérations', () => {
  it('give a row for each row, valid or explained', () => {
    expect(decisions.rows).toHaveLength(6);
    expect([...decisions.unexplained, ...decisions.invalid]).toEqual([]);
  });

  it('give the decision, its votes, its council with its codes, and the theme of its matter', () => {
    expect(nodes(decision(0), 'Deliberation')).toMatchObject([
      {
        id: 'deliberation/214900078-2019-101',
        properties: { date: '2019-05-27', votesFor: 50, votesAgainst: 0, abstentions: 2, unanimous: false },
      },
    ]);
    expect(tieLines(decision(0), 'DELIBERATED')).toEqual(['actor/ville-d-angers-fr deliberation/214900078-2019-101']);
    expect(ties(decision(0), 'IDENTIFIED_BY').map(({ to }) => to)).toEqual(['siren:214900078', 'siret:21490007800012']);
    expect(ties(decision(0), 'HAS_THEME').map(({ to }) => to)).toEqual(['theme/environment-protection']);
  });

  it('keep two decisions under one number apart, and one that is there twice together', () => {
    const ids = decisions.rows.flatMap((row) => nodes(row, 'Deliberation').map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(decision(3)).toMatchObject({ records: [], leftOut: expect.stringContaining('line 4') });
  });

  it('refuse a SIRET with a wrong key, a day that does not exist, and say when votes do not add up', () => {
    expect(decision(4).problems.map(({ column }) => column)).toEqual(['COLL_SIRET', 'DELIB_DATE', 'VOTE_REEL']);
    expect(ties(decision(4), 'IDENTIFIED_BY').map(({ to }) => to)).toEqual(['siren:214900078']);
  });
});

describe('SCDL subventions', () => {
  it('give a row for each row, valid or explained', () => {
    expect(grants.rows).toHaveLength(6);
    expect([...grants.unexplained, ...grants.invalid]).toEqual([]);
  });

  it('take the beneficiaries of one grant together, each with its share', () => {
    const projects = [0, 1].map((index) => nodes(grant(index), 'Project')[0]?.id);
    expect(projects[0]).toBe(projects[1]);
    const amounts = [0, 1].flatMap((index) =>
      ties(grant(index), 'PARTICIPATES_IN').map(({ properties }) => [properties['role'], properties['amount']]),
    );
    expect(amounts).toEqual([
      ['FUNDER', 3000],
      ['BENEFICIARY', 1200],
      ['FUNDER', 3000],
      ['BENEFICIARY', 1800],
    ]);
  });

  it('know an association by its RNA number', () => {
    expect(ties(grant(0), 'IDENTIFIED_BY').map(({ to }) => to)).toContain('rna:W491000001');
  });

  it('take rows with one SIREN for one body, and keep the other name', () => {
    const [actor] = nodes(grant(2), 'Actor').filter(({ properties }) => properties['kind'] === 'ASSOCIATION');
    expect(actor).toMatchObject({
      id: 'actor/cites-unies-france-fr',
      properties: { nameFr: 'Cités unies France', aliases: ['CITES UNIES FRANCE (CUF)'] },
    });
  });

  it('leave out a grant that is there twice, and reject one to a private person without repeating the name', () => {
    expect(grant(3).leftOut).toContain('line 4');
    expect(grant(4)).toMatchObject({ records: [], problems: [{ column: 'nomBeneficiaire', value: '' }] });
  });

  it('say which cells could not be read, and fall back on the date of the agreement', () => {
    expect(grant(5).problems.map(({ column }) => column)).toEqual(['idBeneficiaire', 'montant', 'datesPeriodeVersement']);
    expect(nodes(grant(5), 'Project')[0]?.properties).toMatchObject({ period: '2019-05-27' });
  });
});
