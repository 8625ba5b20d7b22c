import { describe, expect, it } from '@jest/globals';
import { atlasSizes, generateAtlas } from '../../bench/generate-atlas.ts';
import { recordCheck } from '../../src/ontology/check-record.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { isNodeRecord, isRelationshipRecord, type GraphRecord } from '../../src/ontology/records.ts';

const scale = 0.02;

function countNodes(records: readonly GraphRecord[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of records.filter(isNodeRecord)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe('the generated atlas', () => {
  const records = generateAtlas({ seed: 1, scale });

  it('is the same for the same seed and another for another', () => {
    expect(generateAtlas({ seed: 1, scale })).toEqual(records);
    expect(generateAtlas({ seed: 2, scale })).not.toEqual(records);
  });

  it('has the sizes it states', () => {
    expect(countNodes(records)).toEqual({
      Actor: Math.round(atlasSizes.localGovernments * scale) + Math.round(atlasSizes.partners * scale),
      Project: Math.round(atlasSizes.projects * scale),
      Source: Math.round(atlasSizes.sources * scale),
      Country: atlasSizes.countries,
      Theme: atlasSizes.themes,
    });
  });

  it('is valid by the ontology', () => {
    const check = recordCheck(readOntology().ontology);
    expect(records.flatMap((record) => check(record))).toEqual([]);
  });

  it('refers only to earlier records, and to none twice in the same way', () => {
    const ids = new Set<string>();
    const links = new Set<string>();
    for (const record of records) {
      const named = isNodeRecord(record) ? record.sources : [record.from, ...record.sources];
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
      if (isNodeRecord(record)) ids.add(record.id);
      else links.add(`${record.type} ${record.from} ${record.to}`);
    }
    expect(ids.size).toBe(records.filter(isNodeRecord).length);
    expect(links.size).toBe(records.filter(isRelationshipRecord).length);
  });

  it('ties more than two actors to a project on average, and a few actors to very many projects', () => {
    const degrees = new Map<string, number>();
    for (const { type, from } of records.filter(isRelationshipRecord)) {
      if (type === 'PARTICIPATES_IN') degrees.set(from, (degrees.get(from) ?? 0) + 1);
    }
    const participations = [...degrees.values()].reduce((sum, degree) => sum + degree, 0);
    const projects = countNodes(records)['Project'] ?? 0;
    expect(participations / projects).toBeGreaterThan(2);
    expect(Math.max(...degrees.values())).toBeGreaterThan((10 * participations) / degrees.size);
  });
});
