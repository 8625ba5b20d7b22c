import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { EpistemicCommunities } from './epistemic-communities.tsx';
import { NetworkCommunities } from './network-communities.tsx';

/** Groups of actors: those that are tied to one another, and those that share themes; of a chosen theme, the latter alone. */
export function CommunitiesPage(): ReactElement {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  return (
    <>
      <PageTitle text={t('communities.title')} />
      <p className="lead">{t('communities.lead')}</p>
      {!parameters.has('theme') && <NetworkCommunities />}
      <EpistemicCommunities />
    </>
  );
}
