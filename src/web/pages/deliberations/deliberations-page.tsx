import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { actorId, actorName } from '../../components/actor-name.ts';
import { NodePicker } from '../../components/node-picker.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useNames } from '../../components/use-names.ts';
import { CouncilTable } from './council-table.tsx';
import { DeliberationList } from './deliberation-list.tsx';

/** How high on the agenda, how debated, how voted: by council and one by one. */
export function DeliberationsPage(): ReactElement {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const council = parameters.get('council');
  const id = council === null ? undefined : actorId(council);
  const name = useNames([id])(id);
  return (
    <>
      <PageTitle text={t('deliberations.title')} />
      <p className="lead">{t('deliberations.lead')}</p>
      <div className="path-form">
        <NodePicker
          key={`${id} ${name}`}
          label={t('deliberations.council')}
          name={name}
          onChoice={(chosen) => setParameters({ council: actorName(chosen) }, { preventScrollReset: true })}
        />
        {id !== undefined && (
          <button type="button" onClick={() => setParameters({}, { preventScrollReset: true })}>
            {t('deliberations.all')}
          </button>
        )}
      </div>
      {id === undefined && <CouncilTable />}
      <DeliberationList localGovernment={id} />
    </>
  );
}
