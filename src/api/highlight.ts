import type { Reader, SearchHit } from '../graph/graph-store.ts';
import { fitOf, searchTokens, wordFit } from '../graph/search-tokens.ts';
import { fold } from '../ontology/fold.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** The texts by which some hits can be found, those of most weight first, by id. */
export async function readSearchable(
  reader: Reader,
  ontology: Ontology,
  hits: readonly SearchHit[],
): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>();
  const kinds = [...ontology.nodeKinds.values()].filter(({ label }) => hits.some((hit) => hit.label === label));
  for (const kind of kinds) {
    const properties = kind.properties
      .filter(({ searchWeight }) => searchWeight > 0)
      .sort((a, b) => b.searchWeight - a.searchWeight);
    const ids = hits.filter(({ label }) => label === kind.label).map(({ id }) => id);
    const values = `[${properties.map(({ name }) => `n.${name}`).join(', ')}]`;
    const rows = await reader.read({
      text: `MATCH (n:Node) WHERE n.id IN $ids RETURN n.id AS id, ${values} AS texts`,
      parameters: { ids },
    });
    for (const { id, texts: found } of rows) {
      texts.set(
        String(id),
        (found as readonly (string | readonly string[] | null)[]).flat().filter((text) => text !== null),
      );
    }
  }
  return texts;
}

/** The first of some texts in which most words of a request occur, with those words between « and »; null when none does. */
export function highlight(request: string, texts: readonly string[]): string | null {
  const wanted = searchTokens(request);
  const marked = texts.map((text) => markWords(text, wanted));
  const best = marked.reduce((most, { count }) => Math.max(most, count), 0);
  return best === 0 ? null : (marked.find(({ count }) => count === best)?.text ?? null);
}

function markWords(text: string, wanted: readonly string[]): { text: string; count: number } {
  let count = 0;
  const marked = text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const folded = fold(word);
    if (!wanted.some((token) => fitOf(token, folded) !== wordFit.none)) return word;
    count += 1;
    return `«${word}»`;
  });
  return { text: marked, count };
}
