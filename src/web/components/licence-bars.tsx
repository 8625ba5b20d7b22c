import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Bars } from './bars.tsx';
import { Section } from './section.tsx';

interface LicenceBarsProps {
  readonly licences: readonly { readonly value: string; readonly count: number }[];
}

/** How many sources stand under which licence. */
export function LicenceBars({ licences }: LicenceBarsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Section id="licences" title={t('lists.licences')}>
      <Bars
        bars={licences.map(({ value, count }) => ({ id: value, name: value === '' ? t('sources.noLicence') : value, count }))}
      />
    </Section>
  );
}
