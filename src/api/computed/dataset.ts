import type { ComputedRoot } from '../../compile/computed.ts';
import type { GraphStore, Reader } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { kindValue } from '../node-kinds.ts';

/** What a facet shows for sources whose publisher states no licence. */
const unstated = { fr: 'non indiquée', en: 'not stated' } as const;

/** Query.dataset. */
export function datasetRoot(store: GraphStore, ontology: Ontology): ComputedRoot {
  return async (_, reader) => {
    const { version, committedAt } = await store.version();
    return {
      version,
      builtAt: committedAt,
      engine: store.engine,
      counts: await countKinds(reader, ontology),
      licenses: await countLicenses(reader),
    };
  };
}

async function countKinds(reader: Reader, ontology: Ontology): Promise<unknown[]> {
  const text = [...ontology.nodeKinds.values()]
    .map(({ label }) => `MATCH (n:${label}) RETURN '${label}' AS label, count(n) AS count`)
    .join('\nUNION ALL\n');
  const rows = await reader.read({ text });
  return rows
    .map(({ label, count }) => ({ ...kindValue(ontology, String(label)), count: Number(count) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

async function countLicenses(reader: Reader): Promise<unknown[]> {
  const rows = await reader.read({
    text: "MATCH (s:Source) WITH coalesce(s.license, '') AS license, count(s) AS count RETURN license, count ORDER BY count DESC, license",
  });
  return rows.map(({ license, count }) => {
    const value = String(license);
    const label = ({ lang }: Readonly<Record<string, unknown>>): string =>
      value === '' ? (lang === 'EN' ? unstated.en : unstated.fr) : value;
    return { value, count: Number(count), label };
  });
}
