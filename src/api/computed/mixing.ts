import type { ComputedRoot } from '../../compile/computed.ts';
import type { Arguments } from '../../compile/field-use.ts';
import { pageSize } from '../../compile/page-size.ts';
import { MaillageError } from '../../errors.ts';
import type { Reader } from '../../graph/graph-store.ts';
import type { CollaborationNetwork } from '../../insight/collaboration-network.ts';
import type { TieBalance } from '../../insight/groups/ei-index.ts';
import { findMixing, MIXING_SEED, namedTraits, type Mixing, type MixingTrait } from '../../insight/groups/mixing.ts';
import { crossingShare } from '../../insight/statistics/crossing-share.ts';
import { statisticsOf } from '../../insight/statistics.ts';
import type { Ontology, Phrase } from '../../ontology/ontology.ts';
import { readCountries } from './country-nodes.ts';
import { inLanguage } from './in-language.ts';
import { basisAnswer } from './measures.ts';
import type { NetworkChoices } from './network-choices.ts';
import { referenceAnswer } from './reference.ts';
import { known, statisticAnswer } from './statistics.ts';

/** Query.mixing. */
export function mixingRoot(ontology: Ontology, choices: NetworkChoices): ComputedRoot {
  return async (values, reader, limits) => {
    const { ties, window, filter } = values;
    const by = [...new Set(values['by'] as readonly MixingTrait[])];
    const choice = { rewirings: numberIn(values, 'rewirings', 2, 1000), swapsPerTie: numberIn(values, 'swapsPerTie', 1, 20) };
    const [chosen, subjects] = await Promise.all([choices.network(values, reader), choices.subjects()]);
    const named = namedTraits(chosen, subjects, choices.windowOf(values));
    const asked = by.map((trait) => ({ trait, traits: named[trait].traits }));
    const [found, labelOf] = await Promise.all([
      findMixing(chosen, asked, choice, limits),
      valueLabels(ontology, reader, by.includes('COUNTRY') ? named.COUNTRY.values : []),
    ]);
    return {
      basis: basisAnswer(chosen, { by, ...choice, seed: MIXING_SEED }, { ties, window, filter }),
      nullModel: { ...choice, seed: MIXING_SEED, references: crossingShare.references.map(referenceAnswer) },
      traits: by.flatMap((trait, index) => {
        const mixing = found[index];
        const valueNames = named[trait].values.map((value) => ({ value, label: labelOf(trait, value) }));
        return mixing === undefined ? [] : [traitAnswer(ontology, trait, mixing, valueNames, chosen.network)];
      }),
      statistics: statisticsOf.mixing.map(statisticAnswer),
    };
  };
}

function numberIn(values: Arguments, name: string, least: number, most: number): number {
  const number = Number(values[name]);
  if (number >= least && number <= most) return number;
  throw new MaillageError('BAD_REQUEST', `The null model cannot be made with ${name} = ${number}`, {
    where: `mixing(${name}:)`,
    remedy: `Give a number from ${least} to ${most}.`,
  });
}

const enums = { KIND: 'ActorKind', TRANSITION: 'Transition' } as const;

async function valueLabels(
  { labels, ...rest }: Ontology,
  reader: Reader,
  codes: readonly string[],
): Promise<(trait: MixingTrait, value: string) => Phrase> {
  const countries = await readCountries(reader, { labels, ...rest }, codes);
  return (trait, value) => {
    const phrase = trait === 'COUNTRY' ? countries.get(value)?.name : labels.get(enums[trait])?.get(value);
    return phrase ?? { fr: value, en: value };
  };
}

interface NamedValue {
  readonly value: string;
  readonly label: Phrase;
}

/** The type TraitMixing. */
function traitAnswer(
  { labels }: Ontology,
  trait: MixingTrait,
  { ei, assortativity, crossing }: Mixing,
  names: readonly NamedValue[],
  network: CollaborationNetwork,
): Readonly<Record<string, unknown>> {
  const { coefficient, error } = assortativity;
  const values = names.map(({ value, label }, number) => ({
    value,
    label: inLanguage(label),
    ...balanceAnswer(ei.byTrait[number]),
  }));
  const tied = values.sort((one, other) => other.external + other.internal - one.external - one.internal);
  return {
    trait,
    label: inLanguage(labels.get('MixingTrait')?.get(trait) ?? { fr: trait, en: trait }),
    ties: crossing.ties,
    unknown: ei.unknown,
    ...balanceAnswer(ei.overall),
    values: ({ first }: Arguments) => tied.slice(0, pageSize(first)),
    actor: ({ id }: Arguments) => {
      const node = network.numberOf.get(String(id));
      return node === undefined ? null : balanceAnswer(ei.byActor[node]);
    },
    assortativity: known(coefficient) === null ? null : { coefficient, error: known(error) },
    crossing: crossing.ties === 0 ? null : crossingAnswer(crossing),
  };
}

function balanceAnswer({ external, internal, index }: TieBalance = { external: 0, internal: 0, index: NaN }) {
  return { external, internal, eiIndex: known(index) };
}

function crossingAnswer({ share, expected, deviation, z }: Mixing['crossing']): Readonly<Record<string, unknown>> {
  return { observed: share, expected, deviation, z: known(z) };
}
