import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../../components/actor-link.tsx';
import { Links } from '../../components/links.tsx';
import { Edtf } from '../../components/period.tsx';
import { Section } from '../../components/section.tsx';
import { Notes } from '../../components/sourced-page.tsx';
import type { ProjectDetails } from './project-page.tsx';

/** What councils deliberated about it. */
export function ProjectDeliberations({ project: { deliberations } }: { readonly project: ProjectDetails }): ReactElement | null {
  const { t } = useTranslation();
  if (deliberations.length === 0) return null;
  return (
    <Section id="deliberations" title={t('actor.deliberations')} total={deliberations.length}>
      <ul>
        {deliberations.map((deliberation) => (
          <li key={deliberation.id}>
            <Links to={[deliberation]} />, <ActorLink actor={deliberation.localGovernment} />
            {deliberation.date !== null && (
              <>
                , <Edtf of={deliberation.date} />
              </>
            )}
            <Notes of={deliberation.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
