import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Definitions } from '../../components/definitions.tsx';
import { Facts } from '../../components/facts.tsx';
import { formatValue } from '../../components/format-number.ts';
import { useKnownText } from '../../components/use-known-text.ts';
import { CouncilOfActorDocument } from '../../generated/operations.ts';

/** What its council made of all that was put before it, and of how many deliberations that is known. */
export function CouncilFigures({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const known = useKnownText();
  const answer = useAnswer(CouncilOfActorDocument, { ids: [id] });
  return (
    <Answered answer={answer}>
      {({ councilImportance: { overall, statistics } }) => (
        <>
          <Facts
            facts={[
              { term: t('deliberations.rank'), value: known(overall.relativeRank) },
              { term: t('deliberations.debated'), value: known(overall.debated) },
              { term: t('deliberations.unanimous'), value: known(overall.unanimous) },
              {
                term: t('deliberations.index'),
                value: overall.index === null ? t('insight.noIndex') : formatValue(overall.index),
              },
            ]}
          />
          <Definitions of={statistics} />
        </>
      )}
    </Answered>
  );
}
