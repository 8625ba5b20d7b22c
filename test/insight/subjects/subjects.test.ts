import { describe, expect, test } from '@jest/globals';
import type { CollaborationSource } from '../../../src/insight/collaboration-source.ts';
import { ChosenNetwork } from '../../../src/insight/chosen-network.ts';
import { collaborationNetwork } from '../../../src/insight/collaboration-network.ts';
import type { SubjectSource, Work } from '../../../src/insight/subjects/subject-source.ts';
import { Subjects } from '../../../src/insight/subjects/subjects.ts';
import { findThemeCohesion } from '../../../src/insight/theme-cohesion/compare-themes.ts';
import type { Traits } from '../../../src/insight/traits.ts';

const [digital, water, sanitation, council] = [0, 1, 2, 3];
const actors: SubjectSource['actors'] = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  kind: id === 'c' ? 'RESEARCH' : 'LOCAL_GOVERNMENT',
  country: null,
}));
const themes: SubjectSource['themes'] = [
  { id: 'digital', transition: 'DIGITAL', narrower: [] },
  { id: 'water', transition: 'ECOLOGICAL', narrower: [sanitation] },
  // Narrower of each other by mistake: what is found must still end.
  { id: 'sanitation', transition: 'ECOLOGICAL', narrower: [water] },
  { id: 'council', transition: null, narrower: [] },
];
const at = (year: number | null) => ({ first: year, last: year });
const works: readonly Work[] = [
  { id: 'event', kind: 'EVENT', years: at(2012), actors: [0, 2], themes: [] },
  { id: 'one', kind: 'PROJECT', years: at(2010), actors: [0, 1], themes: [water] },
  { id: 'report', kind: 'PUBLICATION', years: at(2015), actors: [0], themes: [digital, council] },
  { id: 'three', kind: 'PROJECT', years: at(2020), actors: [1, 2], themes: [digital] },
  { id: 'two', kind: 'PROJECT', years: at(null), actors: [0, 1], themes: [water, sanitation] },
];
const subjects = new Subjects('v1', { actors, themes, works });

const rowsOf = ({ offsets, values }: Traits): number[][] =>
  Array.from({ length: offsets.length - 1 }, (_, actor) => [...values.subarray(offsets[actor], offsets[actor + 1])]);

describe('what actors deal with', () => {
  test('are the themes of their projects and publications, those without dates in every window', () => {
    expect(rowsOf(subjects.within({}).themes)).toEqual([
      [digital, water, sanitation, council],
      [digital, water, sanitation],
      [digital],
      [],
    ]);
    const later = subjects.within({ from: 2014, to: 2016 });
    expect(rowsOf(later.themes)).toEqual([[digital, water, sanitation, council], [water, sanitation], [], []]);
    expect([later.works.length, later.undated]).toEqual([2, 1]);
  });

  test('are publications and events too', () => {
    const { publications, events } = subjects.within({});
    expect(rowsOf(publications).map(({ length }) => length)).toEqual([1, 0, 0, 0]);
    expect(rowsOf(events).map(({ length }) => length)).toEqual([1, 0, 1, 0]);
  });

  test('have one main transition, that of most works, or those of as many', () => {
    const list = ['DIGITAL', 'ECOLOGICAL'];
    // a: two ecological projects and a digital report; b: two and one; c: one digital project.
    expect(rowsOf(subjects.mainTransitions(subjects.within({}), list))).toEqual([[1], [1], [0], []]);
    expect(rowsOf(subjects.mainTransitions(subjects.within({ from: 2014, to: 2016 }), list))).toEqual([[0, 1], [1], [], []]);
    expect(rowsOf(subjects.mainTransitions(subjects.within({}), []))).toEqual([[], [], [], []]);
  });

  test('include narrower themes when asked for', () => {
    expect([...subjects.withNarrower(water)]).toEqual([water, sanitation]);
    expect([...subjects.withNarrower(digital)]).toEqual([digital]);
  });
});

test('the community on a theme has its ties among all actors, also when some have none in the network', async () => {
  const projects = works
    .filter(({ kind }) => kind === 'PROJECT')
    .map(({ id, years, actors: participants }) => ({ id, years, participants }));
  const source: CollaborationSource = { actors, projects, declared: [{ a: 0, b: 3, tie: 'PARTNERSHIP', years: at(null) }] };
  const compare = async (ties: readonly ('PROJECT' | 'PARTNERSHIP')[]) => {
    const chosen = new ChosenNetwork('v1', collaborationNetwork(source, { ties }));
    return findThemeCohesion(chosen, subjects, { themes: [digital, water], window: {} }, {});
  };
  const { themes: byProject, years } = await compare(['PROJECT']);
  expect(years).toEqual({ from: 2010, to: 2020 });
  expect(byProject.map(({ members }) => [...members])).toEqual([
    [0, 1, 2],
    [0, 1],
  ]);
  // a–b and b–c of three pairs; a–b of one.
  expect(byProject.map(({ density }) => density)).toEqual([
    { value: 2 / 3, observations: 3 },
    { value: 1, observations: 1 },
  ]);
  expect(byProject[0]?.research).toEqual({ value: 1 / 3, observations: 3 });
  const { themes: byPartnership } = await compare(['PARTNERSHIP']);
  expect(byPartnership.map(({ ties }) => ties)).toEqual([0, 0]);
});
