import type { ComputedRoot } from '../../compile/computed.ts';
import type { Arguments } from '../../compile/field-use.ts';
import { pageSize } from '../../compile/page-size.ts';
import type { Reader } from '../../graph/graph-store.ts';
import type { CollaborationNetwork } from '../../insight/collaboration-network.ts';
import { tieBalance, type TieBalance } from '../../insight/groups/ei-index.ts';
import {
  findMixing,
  MIXING_SEED,
  namedTraits,
  type Mixing,
  type MixingTrait,
  type NamedTraits,
} from '../../insight/groups/mixing.ts';
import { crossingShare } from '../../insight/statistics/crossing-share.ts';
import { statisticsOf } from '../../insight/statistics.ts';
import type { Ontology, Phrase } from '../../ontology/ontology.ts';
import { boundedNumber } from './bounded-number.ts';
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
    const choice = {
      rewirings: boundedNumber(values, 'mixing', 'rewirings', 2, 1000),
      swapsPerTie: boundedNumber(values, 'mixing', 'swapsPerTie', 1, 20),
    };
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
        if (mixing === undefined) return [];
        const label = inLanguage(ontology.labels.get('MixingTrait')?.get(trait) ?? { fr: trait, en: trait });
        return [{ trait, label, ...mixingAnswer(mixing, named[trait], chosen.network, (value) => labelOf(trait, value)) }];
      }),
      statistics: statisticsOf.mixing.map(statisticAnswer),
    };
  };
}

type LabelOf = (trait: MixingTrait, value: string) => Phrase;

const enumNames = { KIND: 'ActorKind', TRANSITION: 'Transition' } as const;

async function valueLabels(ontology: Ontology, reader: Reader, codes: readonly string[]): Promise<LabelOf> {
  const countries = await readCountries(reader, ontology, codes);
  return (trait, value) => {
    const label = trait === 'COUNTRY' ? countries.get(value)?.name : ontology.labels.get(enumNames[trait])?.get(value);
    return label ?? { fr: value, en: value };
  };
}

/** The type TraitMixing, but for what the trait is called. */
function mixingAnswer(
  { ei, assortativity, crossing }: Mixing,
  { traits, values }: NamedTraits,
  network: CollaborationNetwork,
  labelOf: (value: string) => Phrase,
): Readonly<Record<string, unknown>> {
  const { coefficient, error } = assortativity;
  const ofValues = values
    .map((value, number) => ({ value, label: inLanguage(labelOf(value)), ...balanceAnswer(ei.byTrait[number]) }))
    .sort((one, other) => other.external + other.internal - one.external - one.internal);
  return {
    ties: crossing.ties,
    unknown: ei.unknown,
    ...balanceAnswer(ei.overall),
    values: ({ first }: Arguments) => ofValues.slice(0, pageSize(first)),
    actor: ({ id }: Arguments) => {
      const node = network.numberOf.get(String(id));
      return node === undefined ? null : balanceAnswer(tieBalance(network, traits, node));
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
