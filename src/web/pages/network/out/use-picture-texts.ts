import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../components/format-number.ts';
import { label } from '../../../components/label.ts';
import { criterionTexts } from '../../../components/picture/criterion-texts.ts';
import type { PictureTexts } from '../../../components/picture/framed-svg.ts';
import { usePictureFoot } from '../../../components/picture/use-picture-foot.ts';
import type { NetworkChoicesQuery } from '../../../generated/operations.ts';
import type { NodeGroup } from '../model/node-groups.ts';
import type { Summary } from '../model/summarise.ts';
import type { NetworkView } from '../view/network-view.ts';

interface Told {
  readonly view: NetworkView;
  readonly choices: NetworkChoicesQuery;
  readonly title: string;
  readonly groups: readonly NodeGroup[];
  readonly measure: string;
  readonly summary: Summary;
}

/** What a picture of the network says of itself, as of the moment it is asked. */
export function usePictureTexts({ view, choices, title, groups, measure, summary }: Told): () => PictureTexts {
  const { t } = useTranslation();
  const filters = useFilterWords(view, choices);
  const foot = usePictureFoot();
  return () => ({
    title,
    filters: [
      filters === '' ? t('picture.noFilters') : filters,
      t('network.pictureCounts', {
        actors: t('network.actorCount', { count: summary.actors }),
        ties: t('network.tieCount', { count: summary.ties }),
        left: formatNumber(summary.actorsLeftOut),
      }),
    ],
    legend: groups.map(({ name, colour, count }) => ({ colour, name: `${name} (${formatNumber(count)})` })),
    foot: [t('network.sizeSays', { size: measure }), ...foot(choices.dataset)],
  });
}

/** The filters in words; empty when there is none. */
function useFilterWords(view: NetworkView, choices: NetworkChoicesQuery): string {
  const { t } = useTranslation();
  const named = (field: string, value: string) =>
    choices.actors.facets.find((facet) => facet.field === field)?.values.find((one) => one.value === value)?.label ?? value;
  const years = [view.from ?? '…', view.to ?? '…'].join('–');
  const criteria = [
    { term: t('network.kinds'), values: view.kinds.map((kind) => label('ActorKind', kind)) },
    { term: t('network.ties'), values: view.ties.map((tie) => label('Tie', tie)) },
    { term: t('words.transition'), values: view.transitions.map((transition) => label('Transition', transition)) },
    { term: t('words.theme'), values: view.themes.map((theme) => named('theme', `theme/${theme}`)) },
    { term: t('network.countries'), values: view.countries.map((country) => named('country', country)) },
    { term: t('words.years'), values: view.from === undefined && view.to === undefined ? [] : [years] },
  ];
  return criterionTexts(criteria, t).join(' · ');
}
