import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../components/format-number.ts';
import type { Summary } from './model/summarise.ts';

/** The network in a few sentences: what is drawn, what was left out, who has most ties. */
export function NetworkSummary({ summary }: { readonly summary: Summary }): ReactElement {
  const { t } = useTranslation();
  return (
    <div id="network-summary" className="network-summary">
      {summarySentences(summary, t).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

type Translate = ReturnType<typeof useTranslation>['t'];

function summarySentences({ actors, ties, actorsLeftOut, tiesLeftOut, most, parts }: Summary, t: Translate): string[] {
  if (actors === 0) return [t('network.none')];
  const counted = { actors: t('network.actorCount', { count: actors }), ties: t('network.tieCount', { count: ties }) };
  const largest = most.map(({ actor, ties: count }) => `${actor.name} (${formatNumber(count)})`).join(', ');
  return [
    t('network.drawn', counted) + (parts > 1 ? ` ${t('network.sets', { count: parts })}` : ''),
    ...(actorsLeftOut > 0
      ? [t('network.leftOut', { actors: formatNumber(actorsLeftOut), ties: formatNumber(tiesLeftOut) })]
      : []),
    ...(ties > 0 ? [t('network.largest', { largest })] : []),
  ];
}
