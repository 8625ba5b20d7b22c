import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { CollaborationList } from '../../components/collaboration-list.tsx';
import { FacetBars } from '../../components/facet-bars.tsx';
import { Section } from '../../components/section.tsx';
import { GroundOfCountriesDocument } from '../../generated/operations.ts';

interface GroundOfCountriesProps {
  readonly a: string;
  readonly b: string;
  readonly names: readonly [a: string, b: string];
}

/** Which actors of two countries share projects. */
export function GroundOfCountries({ a, b, names }: GroundOfCountriesProps): ReactElement {
  const { t } = useTranslation();
  const answer = useAnswer(GroundOfCountriesDocument, { countries: [a, b] });
  return (
    <Answered answer={answer}>
      {({ collaborations: { totalCount, nodes, facets } }) => (
        <>
          <Section id="pairs" title={t('common.pairs', { a: names[0], b: names[1] })} total={totalCount} shown={nodes.length}>
            {totalCount === 0 ? <p className="state">{t('common.none')}</p> : <CollaborationList collaborations={nodes} />}
          </Section>
          {totalCount > 0 && (
            <Section id="kinds" title={t('common.kinds')}>
              <FacetBars facet={facets[0]} />
            </Section>
          )}
        </>
      )}
    </Answered>
  );
}
