import type { ReactElement } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Cite } from '../../components/cite.tsx';
import { KindMark } from '../../components/kind-mark.tsx';
import { label } from '../../components/label.ts';
import { Missing } from '../../components/missing.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { SourcedPage } from '../../components/sourced-page.tsx';
import { useEntries } from '../../components/use-entries.ts';
import { useThingId } from '../../components/use-thing-id.ts';
import { ActorDocument, type ActorQuery } from '../../generated/operations.ts';
import type { ActorProfile } from './actor-profile.ts';
import { Adoptions } from './adoptions.tsx';
import { Collaborators } from './collaborators.tsx';
import { Deliberations } from './deliberations.tsx';
import { Gaps } from './gaps.tsx';
import { Identity } from './identity.tsx';
import { Members, Memberships } from './memberships.tsx';
import { Participations } from './participations.tsx';
import { PartnerMap } from './partner-map.tsx';
import { Partnerships } from './partnerships.tsx';
import { PlaceInNetwork } from './place-in-network.tsx';
import { Publications } from './publications.tsx';
import { Tools } from './tools.tsx';

export function ActorPage(): ReactElement {
  const id = useThingId('actor');
  const answer = useAnswer(ActorDocument, { id, entries: useEntries() });
  return (
    <Answered answer={answer}>
      {({ actor, dataset }) => (actor === null ? <Missing /> : <Profile actor={actor} dataset={dataset} />)}
    </Answered>
  );
}

function Profile({ actor, dataset }: { readonly actor: ActorProfile; readonly dataset: ActorQuery['dataset'] }): ReactElement {
  const over = (
    <>
      <KindMark kind={actor.kind} named={false} /> {label('ActorKind', actor.kind)}
      {actor.country !== null && <>, {actor.country.name}</>}
    </>
  );
  return (
    <SourcedPage data={actor}>
      <PageTitle text={actor.name} over={over} />
      <Identity actor={actor} />
      <Tools actor={actor} />
      <Collaborators actor={actor} />
      <PlaceInNetwork actor={actor} />
      <Participations actor={actor} />
      <Partnerships actor={actor} />
      <PartnerMap actor={actor} />
      <Memberships actor={actor} />
      <Members actor={actor} />
      <Adoptions actor={actor} />
      <Deliberations actor={actor} />
      <Publications actor={actor} />
      <Gaps actor={actor} />
      <Cite id={actor.id} name={actor.name} dataset={dataset} />
    </SourcedPage>
  );
}
