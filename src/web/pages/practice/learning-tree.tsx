import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../../components/actor-link.tsx';
import { Section } from '../../components/section.tsx';
import { learningTrees, type Learner } from './learning-trees.ts';
import type { PracticeDetails } from './practice-page.tsx';

/** Who learned it from whom, as far as sources say so. */
export function LearningTree({ practice }: { readonly practice: PracticeDetails }): ReactElement | null {
  const { t } = useTranslation();
  const trees = learningTrees(practice.adoptions.edges);
  if (trees.length === 0) return null;
  return (
    <Section id="spread" title={t('practice.spread')}>
      <Level learners={trees} />
    </Section>
  );
}

function Level({ learners }: { readonly learners: readonly Learner[] }): ReactElement {
  return (
    <ul className="tree">
      {learners.map(({ actor, year, taught }) => (
        <li key={actor.id}>
          <ActorLink actor={actor} country />
          {year !== null && <span className="quiet">, {year}</span>}
          {taught.length > 0 && <Level learners={taught} />}
        </li>
      ))}
    </ul>
  );
}
