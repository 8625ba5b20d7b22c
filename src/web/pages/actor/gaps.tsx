import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/section.tsx';
import type { ActorProfile } from './actor-profile.ts';
import { findGaps } from './find-gaps.ts';

/** What is missing or old, in neutral words. */
export function Gaps({ actor }: { readonly actor: ActorProfile }): ReactElement | null {
  const { t } = useTranslation();
  const gaps = findGaps(actor);
  if (gaps.length === 0) return null;
  return (
    <Section id="gaps" title={t('gaps.title')}>
      <ul className="gaps">
        {gaps.map(({ id, ...values }) => (
          <li key={id}>{t(`gaps.${id}`, values)}</li>
        ))}
      </ul>
    </Section>
  );
}
