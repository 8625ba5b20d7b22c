import { NodeReference, type ComputedRoot } from '../../compile/computed.ts';
import { readNames } from '../../insight/names.ts';
import { findPaths, pathSentence, type PathStep } from '../../insight/paths.ts';
import type { PerVersion } from '../../insight/per-version.ts';
import type { Projection } from '../../insight/projection.ts';
import type { LanguageCode, Ontology } from '../../ontology/ontology.ts';

/** Query.paths. Names are read once for all paths, since a sentence needs them in the language it is asked in. */
export function pathsRoot(ontology: Ontology, projection: PerVersion<Projection>): ComputedRoot {
  return async (values, reader) => {
    const paths = findPaths(await projection.get(), {
      from: String(values['from']),
      to: String(values['to']),
      maxLength: Number(values['maxLength']),
      first: Number(values['first']),
      avoid: (values['avoid'] as readonly string[] | null | undefined) ?? [],
      maxDegree: (values['maxDegree'] as number | null | undefined) ?? undefined,
    });
    const names = await readNames(reader, ontology, [...new Set(paths.flat().map(({ id }) => id))]);
    return paths.map((steps) => ({
      length: steps.length - 1,
      steps: steps.map(answerStep),
      sentence: ({ lang }: Readonly<Record<string, unknown>>) =>
        pathSentence(ontology, names, steps, String(lang).toLowerCase() as LanguageCode),
    }));
  };
}

function answerStep({ id, relationship, sources }: PathStep): Readonly<Record<string, unknown>> {
  return {
    node: new NodeReference(id),
    relationship: relationship?.type ?? null,
    relationshipSources: sources.map((source) => new NodeReference(source)),
  };
}
