import { describe, expect, it } from '@jest/globals';
import { hal } from '../../../src/ingest/formats/hal.ts';
import { openAlex } from '../../../src/ingest/formats/openalex.ts';
import { fixture, incoming, nodes, tieLines, ties } from './incoming.ts';

const alex = await incoming(openAlex, fixture('openalex.json'));
const inHal = await incoming(hal, fixture('hal.json'));

describe('publications', () => {
  it('give a row each, valid or explained', () => {
    expect([alex.rows.length, inHal.rows.length]).toEqual([3, 3]);
    expect([...alex.unexplained, ...alex.invalid, ...inHal.unexplained, ...inHal.invalid]).toEqual([]);
    expect([alex.rows[1], inHal.rows[2]].map((row) => [row?.records.length, row?.problems.length])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('of OpenAlex are tied to the organisations of their authors, in order and once each', () => {
    const [work] = alex.rows;
    expect(work && nodes(work, 'Publication')).toMatchObject([
      {
        id: 'publication/doi-10-1234-exemple-1',
        properties: { title: 'Twin cities and climate', year: 2019, doi: '10.1234/Exemple.1' },
      },
    ]);
    expect(work && ties(work, 'AUTHORED').map(({ from, properties }) => [from, properties['position']])).toEqual([
      ['actor/universite-exemple-fr', 1],
      ['actor/ville-de-modele-fr', 2],
    ]);
    expect(work && ties(work, 'HAS_THEME').map(({ to }) => to)).toEqual(['theme/town-twinning', 'theme/climate']);
    expect(work?.unmappedThemes).toEqual(['Comparative Local Politics']);
  });

  it('of OpenAlex are never told apart from those of HAL with the same DOI', () => {
    expect(inHal.rows[0] && nodes(inHal.rows[0], 'Publication')[0]?.id).toBe('publication/doi-10-1234-exemple-1');
  });

  it('of HAL are tied to the laboratories of their authors, or to all that are named', () => {
    const [first, second] = inHal.rows;
    expect(first && tieLines(first, 'AUTHORED')).toEqual(['actor/laboratoire-exemple publication/doi-10-1234-exemple-1']);
    expect(first && ties(first, 'IDENTIFIED_BY').map(({ to }) => to)).toEqual(['hal-struct:301694']);
    expect(second && ties(second, 'IDENTIFIED_BY').map(({ to }) => to)).toEqual(['hal-struct:7', 'hal-struct:8']);
  });

  it('name no author', () => {
    expect(JSON.stringify([alex.rows, inHal.rows])).not.toContain('Personne Exemple');
  });
});
