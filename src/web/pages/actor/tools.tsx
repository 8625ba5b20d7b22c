import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { actorName } from '../../components/actor-name.ts';
import { InlineList } from '../../components/inline-list.tsx';
import type { ActorProfile } from './actor-profile.ts';

/** Files of all that is known of one actor, with its sources. */
const formats = ['xlsx', 'data-package', 'json-ld'] as const;

/** What one can do with the page. */
export function Tools({ actor }: { readonly actor: ActorProfile }): ReactElement {
  const { t } = useTranslation();
  const name = actorName(actor.id);
  const filter = encodeURIComponent(JSON.stringify({ ids: [actor.id] }));
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
      <li>
        {t('actor.export')}{' '}
        <InlineList
          items={formats.map((format) => ({
            id: format,
            content: <a href={`/export/${format}?filter=${filter}`}>{t(`data.formats.${format}`)}</a>,
          }))}
        />
      </li>
    </ul>
  );
}
