import { NodeReference, type ComputedRoot } from '../../compile/computed.ts';
import type { Arguments } from '../../compile/field-use.ts';
import { MaillageError } from '../../errors.ts';
import { withDeadline } from '../../graph/deadline.ts';
import { measureOf, parameterValues } from '../../insight/measures.ts';
import { networkSummary } from '../../insight/network-summary.ts';
import type { PerVersion } from '../../insight/per-version.ts';
import type { Projection } from '../../insight/projection.ts';
import { basisAnswer, measureAnswer } from './measures.ts';
import { unknownId } from './network.ts';
import type { NetworkChoices } from './network-choices.ts';

/** A network is made for each point. */
const MOST_POINTS = 100;

/** Query.evolution. The deadline is for all points together. */
export function evolutionRoot(projections: PerVersion<Projection>, choices: NetworkChoices): ComputedRoot {
  return async (values, reader, { onProgress, ...limits }) => {
    const measure = measureOf(String(values['measure']));
    const parameters = parameterValues(measure, (values['parameters'] ?? {}) as Arguments);
    const { ties } = values;
    const { numberOf } = await projections.get();
    const [actor, theme] = (['actor', 'theme'] as const).map((kind) => askedId(values, kind, numberOf));
    const filter = withTheme(values['filter'], theme);
    const years = yearsOf(values);
    const width = Number(values['width']);
    const points = await withDeadline(limits, async (stop) => {
      const stopped = new AbortController();
      stop.listen(() => stopped.abort());
      const found = [];
      for (const [index, year] of years.entries()) {
        const window = { from: year - width + 1, to: year };
        const chosen = await choices.network({ ties, filter, window }, reader);
        const { standings } = await chosen.measure(measure, parameters, {
          signal: stopped.signal,
          onProgress: (done) => onProgress?.((index + done) / years.length),
        });
        const node = actor === undefined ? undefined : chosen.network.numberOf.get(actor);
        const standing = node === undefined ? null : standings.of(node);
        const summary = networkSummary(chosen.network, standings);
        found.push({ year, standing, summary, basis: basisAnswer(chosen, parameters, { ties, window, filter }) });
      }
      return found;
    });
    return { measure: measureAnswer(measure), actor: referenceTo(actor), theme: referenceTo(theme), points };
  };
}

function askedId(values: Arguments, kind: 'actor' | 'theme', numberOf: Projection['numberOf']): string | undefined {
  const id = values[kind] as string | null | undefined;
  if (id === undefined || id === null) return undefined;
  if (id.startsWith(`${kind}/`) && numberOf.has(id)) return id;
  throw unknownId(id, `evolution(${kind}:)`);
}

function referenceTo(id: string | undefined): NodeReference | null {
  return id === undefined ? null : new NodeReference(id);
}

/** A filter that keeps the projects on a theme. */
function withTheme(filter: unknown, theme: string | undefined): unknown {
  if (theme === undefined) return filter;
  const given = (filter ?? {}) as Readonly<Record<string, unknown>>;
  if (given['themes'] === undefined || given['themes'] === null) return { ...given, themes: [theme] };
  throw new MaillageError('BAD_REQUEST', 'The themes are said twice', {
    where: 'evolution(theme:, filter:)',
    remedy: 'Leave out `theme`, or the themes of the filter.',
  });
}

function yearsOf({ from, to, width }: Arguments): number[] {
  const count = Number(to) - Number(from) + 1;
  if (count < 1 || Number(width) < 1) {
    throw new MaillageError('BAD_REQUEST', 'There are no years to look at', {
      where: 'evolution',
      remedy: 'Let `to` be no earlier than `from`, and `width` at least 1.',
    });
  }
  if (count > MOST_POINTS) {
    throw new MaillageError('LIMIT_EXCEEDED', `An evolution has at most ${MOST_POINTS} years`, {
      where: 'evolution(from:, to:)',
      remedy: 'Ask for fewer years.',
    });
  }
  return Array.from({ length: count }, (_, index) => Number(from) + index);
}
