import { describe, expect, it } from '@jest/globals';
import { checkProperties, type StoredProperties } from '../../src/graph/properties.ts';
import { storeOfEachCase, type Open } from './fixture.ts';

const stored: StoredProperties = {
  name: 'Saint-Étienne « Œuvre » 🌍',
  digits: '069123',
  empty: '',
  year: 2014,
  negative: -3,
  latitude: 45.764043,
  whole: 45,
  active: true,
  aliases: ['Sainté', ''],
  years: [2014, 2015],
  ratios: [1, 2.5],
  flags: [true, false],
  none: [],
};

export function propertyCases(open: Open): void {
  describe('properties', () => {
    const store = storeOfEachCase(open);

    it('that pass the check are stored and given back alike, null meaning that there is none', async () => {
      const properties = { ...stored, gone: null };
      checkProperties(properties);
      await store().write((transaction) =>
        transaction.run({ text: 'CREATE (n:Actor) SET n = $properties', parameters: { properties } }),
      );
      const [row] = await store().read({ text: 'MATCH (n:Actor) RETURN n{.*} AS n, properties(n) AS properties' });
      expect(row).toEqual({ n: stored, properties: stored });
    });

    it('of relationships are stored and given back alike', async () => {
      await store().write((transaction) =>
        transaction.run({ text: 'CREATE (:Node)-[r:KNOWS]->(:Node) SET r = $properties', parameters: { properties: stored } }),
      );
      expect(await store().read({ text: 'MATCH ()-[r:KNOWS]->() RETURN properties(r) AS r' })).toEqual([{ r: stored }]);
    });

    it('are replaced whole by SET n = rows', async () => {
      const set = (properties: StoredProperties) =>
        store().write((transaction) =>
          transaction.run({
            text: 'UNWIND $rows AS row MERGE (n:Node {id: row.id}) SET n = row.properties',
            parameters: { rows: [{ id: 'a', properties: { id: 'a', ...properties } }] },
          }),
        );
      await set({ name: 'A', year: 1 });
      await set({ name: 'B' });
      expect(await store().read({ text: 'MATCH (n:Node) RETURN properties(n) AS n' })).toEqual([{ n: { id: 'a', name: 'B' } }]);
    });
  });
}
