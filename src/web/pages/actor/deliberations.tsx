import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table.tsx';
import { Section } from '../../components/section.tsx';
import { useDeliberationColumns } from '../../components/use-deliberation-columns.tsx';
import { isLocalGovernment, type ActorProfile } from './actor-profile.ts';
import { CouncilFigures } from './council-figures.tsx';

/** What its council deliberated on: how high on the agenda, whether debated, how voted. */
export function Deliberations({ actor }: { readonly actor: ActorProfile }): ReactElement | null {
  const { t } = useTranslation();
  const columns = useDeliberationColumns();
  if (!isLocalGovernment(actor) || actor.deliberations.totalCount === 0) return null;
  const rows = actor.deliberations.edges.map(({ node }) => node);
  return (
    <Section id="deliberations" title={t('actor.deliberations')} total={actor.deliberations.totalCount} shown={rows.length}>
      <DataTable caption={t('actor.deliberations')} columns={columns} rows={rows} rowId={({ id }) => id} />
      <CouncilFigures id={actor.id} />
    </Section>
  );
}
