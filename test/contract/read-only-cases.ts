import { beforeAll, describe, expect, it } from '@jest/globals';
import { codeOf, storeOfAllCases, type Open } from './fixture.ts';

export function readOnlyCases(open: Open): void {
  describe('a read', () => {
    const store = storeOfAllCases(open);

    beforeAll(async () => {
      const text = "CREATE (a:Node:Actor)-[:KNOWS]->(b:Node:Actor {id: 'actor/b'}) SET a = $properties";
      const parameters = { properties: { id: 'actor/a', set: 'one' } };
      await store().write((transaction) => transaction.run({ text, parameters }));
    });

    it.each([
      ['CREATE', "CREATE (n:Actor {id: 'c'}) RETURN n.id AS id"],
      ['create in small letters', "create (n:Actor {id: 'c'}) return n.id as id"],
      ['CREATE after a comment', "/* RETURN 1 */ CREATE (n:Actor {id: 'c'}) RETURN n.id AS id"],
      ['CREATE on a line of its own', "MATCH (a:Actor {id: 'actor/a'})\nCREATE\n(n:Actor {id: 'c'})\nRETURN n.id AS id"],
      ['CREATE right behind a bracket', "MATCH (a:Actor {id: 'actor/a'})CREATE(n:Actor {id: 'c'}) RETURN n.id AS id"],
      ['MERGE', "MERGE (n:Actor {id: 'c'}) RETURN n.id AS id"],
      ['SET', "MATCH (n:Actor) SET n.id = n.id + 'x' RETURN count(n) AS n"],
      ['SET of a label', "MATCH (n:Actor {id: 'actor/a'}) SET n:Project RETURN n.id AS id"],
      ['REMOVE', 'MATCH (n:Actor) REMOVE n.id RETURN count(n) AS n'],
      ['DELETE', 'MATCH (:Actor)-[r:KNOWS]->() DELETE r'],
      ['DETACH DELETE', 'MATCH (n:Actor) DETACH DELETE n'],
      ['FOREACH', "FOREACH (x IN [1, 2] | CREATE (:Actor {id: 'c'}))"],
      ['a write inside CALL', "CALL () { CREATE (n:Actor {id: 'c'}) RETURN n.id AS id } RETURN id"],
      [
        'a write behind a comment that looks like a text',
        "RETURN 1 AS one // '\nUNION ALL CREATE (n:Actor {id: 'c'}) RETURN 1 AS one",
      ],
      ['a constraint', 'CREATE CONSTRAINT other IF NOT EXISTS FOR (n:Actor) REQUIRE n.name IS UNIQUE'],
      ['an index', 'CREATE INDEX other IF NOT EXISTS FOR (n:Actor) ON (n.name)'],
      ['dropping an index', 'DROP INDEX other IF EXISTS'],
    ])('refuses %s, and nothing is written', async (_, text) => {
      expect(await codeOf(store().read({ text }))).toBe('STORE_REFUSED');
      const actors = { text: 'MATCH (n:Actor) RETURN n.id AS id, n:Project AS project ORDER BY id' };
      expect(await store().read(actors)).toEqual([
        { id: 'actor/a', project: false },
        { id: 'actor/b', project: false },
      ]);
      expect(await store().read({ text: 'MATCH ()-[r:KNOWS]->() RETURN count(r) AS n' })).toEqual([{ n: 1 }]);
    });

    it.each([
      ['in a text', "RETURN 'CREATE (n) SET n.x = 1' AS value", 'CREATE (n) SET n.x = 1'],
      ['in a text with quotes inside', "RETURN 'it\\'s \"DELETE\"' AS value", 'it\'s "DELETE"'],
      ['as a property', "MATCH (n:Actor {id: 'actor/a'}) RETURN n.`set` AS value", 'one'],
      ['as an alias', "MATCH (n:Actor {id: 'actor/a'}) WITH n.id AS `delete` RETURN `delete` AS value", 'actor/a'],
      ['as a key of a map', 'WITH {`set`: 1, `merge`: 2} AS m RETURN m.`merge` AS value', 2],
      ['in a comment', 'RETURN 1 AS value // MERGE (n)', 1],
      ['as part of a name', 'WITH 1 AS created, 2 AS offset RETURN created + offset AS value', 3],
    ])('allows words of writing %s', async (_, text, value) => {
      expect(await store().read({ text })).toEqual([{ value }]);
    });

    it('does not change the version, refused or not', async () => {
      const before = await store().version();
      await store().read({ text: 'MATCH (n) RETURN count(n) AS n' });
      await codeOf(store().read({ text: 'CREATE (:Actor)' }));
      expect(await store().version()).toEqual(before);
    });
  });
}
