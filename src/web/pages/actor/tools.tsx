import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ActorProfile } from './actor-profile.ts';

/** What one can do with the page. */
export function Tools({ actor }: { readonly actor: ActorProfile }): ReactElement {
  const { t } = useTranslation();
  const name = actor.id.slice('actor/'.length);
  return (
    <ul className="tools">
      <li>
        <Link to={`/network?ego=${name}&sel=${name}`}>{t('actor.network')}</Link>
      </li>
      <li>
        <Link to={`/paths?from=${name}`}>{t('actor.paths')}</Link>
      </li>
      <li>
        <Link to={`/common?a=${name}`}>{t('actor.common')}</Link>
      </li>
      <li>
        <button type="button" onClick={() => window.print()}>
          {t('actor.dossier')}
        </button>
      </li>
    </ul>
  );
}
