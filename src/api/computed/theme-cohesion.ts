import { NodeReference, type ComputedRoot } from '../../compile/computed.ts';
import type { Arguments } from '../../compile/field-use.ts';
import { MaillageError } from '../../errors.ts';
import { statisticsOf } from '../../insight/statistics.ts';
import type { Subjects } from '../../insight/subjects/subjects.ts';
import { findThemeCohesion, type ThemeComparison } from '../../insight/theme-cohesion/compare-themes.ts';
import type { Figure } from '../../insight/theme-cohesion/figure.ts';
import type { Overlap } from '../../insight/theme-cohesion/overlap.ts';
import type { Persistence } from '../../insight/theme-cohesion/persistence.ts';
import { basisAnswer } from './measures.ts';
import { membersAnswer } from './members.ts';
import type { NetworkChoices } from './network-choices.ts';
import { known, statisticAnswer } from './statistics.ts';
import { themeNumbers } from './theme-numbers.ts';

const MOST_THEMES = 20;

/** Query.themeCohesion. */
export function themeCohesionRoot(choices: NetworkChoices): ComputedRoot {
  return async (values, reader, limits) => {
    const { ties, window } = values;
    const ids = [...new Set(values['themes'] as readonly string[])];
    if (ids.length > MOST_THEMES) throw tooMany();
    const [chosen, subjects] = await Promise.all([choices.network(values, reader), choices.subjects()]);
    const asked = { themes: themeNumbers(subjects, ids, 'themeCohesion(themes:)'), window: choices.windowOf(values) };
    const { themes, years } = await findThemeCohesion(chosen, subjects, asked, limits);
    return {
      basis: basisAnswer(chosen, { themes: ids, years }, { ties, window }),
      firstYear: years.from,
      lastYear: years.to,
      themes: themes.map((cohesion) => cohesionAnswer(cohesion, subjects)),
      statistics: statisticsOf.themeCohesion.map(statisticAnswer),
    };
  };
}

function tooMany(): MaillageError {
  return new MaillageError('LIMIT_EXCEEDED', `At most ${MOST_THEMES} themes are compared at once`, {
    where: 'themeCohesion(themes:)',
    remedy: 'Ask for fewer themes.',
  });
}

/** The type ThemeCohesion. */
function cohesionAnswer(
  { theme, members, ties, density, core, research, publications, events, persistence }: ThemeComparison['themes'][number],
  { source }: Subjects,
): Readonly<Record<string, unknown>> {
  return {
    theme: new NodeReference(source.themes[theme]?.id ?? ''),
    members: (values: Arguments) =>
      membersAnswer(
        Array.from(members, (actor) => source.actors[actor]?.id ?? ''),
        values,
      ),
    ties,
    density: figureAnswer(density),
    core: figureAnswer(core),
    research: figureAnswer(research),
    publications: overlapAnswer(publications),
    events: overlapAnswer(events),
    persistence: persistenceAnswer(persistence),
  };
}

function figureAnswer({ value, observations }: Figure): Readonly<Record<string, unknown>> {
  return { value: known(value), of: observations };
}

function overlapAnswer({ members, jaccard, containment, shared }: Overlap): Readonly<Record<string, unknown>> {
  return { members, jaccard: figureAnswer(jaccard), containment: figureAnswer(containment), shared: figureAnswer(shared) };
}

function persistenceAnswer({ overall, byYear, undated }: Persistence): Readonly<Record<string, unknown>> {
  return {
    overall: figureAnswer(overall),
    byYear: byYear.map(({ year, ...figure }) => ({ year, ...figureAnswer(figure) })),
    undated,
  };
}
