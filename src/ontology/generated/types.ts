// Made from schema/ by `npm run codegen`: do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A four-digit year of the common era, e.g. 2018. */
  Year: { input: number; output: number; }
  /** A date or period with its precision and doubt, in ISO 8601-2 / EDTF: "2018", "2018-02-23", "2018-02-23/2019-12-31", "2014~" (about 2014), "2018/.." (still open). */
  EDTF: { input: string; output: string; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
};

/** What an actor is. The report's four kinds, plus public institutions: ministries, agencies, development banks and international bodies. */
export type ActorKind =
  /** A commune, an intercommunal body, a département, a région, or their like abroad. */
  | 'LOCAL_GOVERNMENT'
  /** A university, a laboratory, a research centre. */
  | 'RESEARCH'
  /** An association, a network of local governments, a foundation, an NGO. */
  | 'ASSOCIATION'
  /** A company, public or private. */
  | 'BUSINESS'
  /** A ministry, an agency, a development bank, an international organisation. */
  | 'PUBLIC_INSTITUTION';

/** The tier of a local government, in French terms; foreign tiers are mapped to the nearest. */
export type LocalGovernmentLevel =
  | 'MUNICIPALITY'
  | 'INTERMUNICIPALITY'
  | 'DEPARTMENT'
  | 'REGION'
  | 'OTHER';

/** An organisation that takes part in local external action. */
export type Actor = {
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  /** What the actor is. */
  readonly kind: ActorKind;
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Other names it is or was known by, acronyms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence on what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its own website. */
  readonly website?: Maybe<Scalars['URL']['output']>;
  /** Codes that registers give it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The country it belongs to; null for an international body without a seat on record. */
  readonly country?: Maybe<Country>;
  /** Its seat or main town. */
  readonly place?: Maybe<Place>;
  /** Its part in projects, one entry a role. */
  readonly participations: ActorParticipationConnection;
  /** Its declared ties with other actors, whichever side declared them. */
  readonly partnerships: PartnershipConnection;
  /** The networks it belongs to. */
  readonly memberships: MembershipConnection;
  /** The actors that belong to it, when it is a network. */
  readonly members: MembershipConnection;
  /** The actors that share at least one project with it, those with most shared projects first. */
  readonly collaborators: CollaboratorConnection;
  /** The themes of its projects, the most frequent first. */
  readonly themes: ReadonlyArray<ThemeShare>;
  /** What it wrote or published. */
  readonly publications: PublicationConnection;
  /** The practices it took up. */
  readonly adoptions: AdoptionConnection;
  /** The actors it was merged into or became. */
  readonly successors: ReadonlyArray<Actor>;
  /** The actors that were merged into it or became it. */
  readonly predecessors: ReadonlyArray<Actor>;
  /** The larger bodies it belongs to. */
  readonly partOf: ReadonlyArray<Actor>;
  /** Its sub-bodies. */
  readonly parts: ReadonlyArray<Actor>;
  /** How it is placed in the network of shared projects. */
  readonly metrics?: Maybe<ActorMetrics>;
  /** The first year it is known to have existed. */
  readonly activeFrom?: Maybe<Scalars['Year']['output']>;
  /** The last year it existed; null while it goes on or when unknown. */
  readonly activeTo?: Maybe<Scalars['Year']['output']>;
};


/** An organisation that takes part in local external action. */
export type ActorNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** An organisation that takes part in local external action. */
export type ActorDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** An organisation that takes part in local external action. */
export type ActorParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


/** An organisation that takes part in local external action. */
export type ActorPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnershipFilter>;
};


/** An organisation that takes part in local external action. */
export type ActorMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation that takes part in local external action. */
export type ActorMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation that takes part in local external action. */
export type ActorCollaboratorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollaborationFilter>;
};


/** An organisation that takes part in local external action. */
export type ActorThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An organisation that takes part in local external action. */
export type ActorPublicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation that takes part in local external action. */
export type ActorAdoptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A local government, French or foreign. */
export type LocalGovernment = Actor & Node & Sourced & {
  readonly __typename?: 'LocalGovernment';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** What the actor is. */
  readonly kind: ActorKind;
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Other names it is or was known by, acronyms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence on what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its own website. */
  readonly website?: Maybe<Scalars['URL']['output']>;
  /** Codes that registers give it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The country it belongs to; null for an international body without a seat on record. */
  readonly country?: Maybe<Country>;
  /** Its seat or main town. */
  readonly place?: Maybe<Place>;
  /** Its part in projects, one entry a role. */
  readonly participations: ActorParticipationConnection;
  /** Its declared ties with other actors, whichever side declared them. */
  readonly partnerships: PartnershipConnection;
  /** The networks it belongs to. */
  readonly memberships: MembershipConnection;
  /** The actors that belong to it, when it is a network. */
  readonly members: MembershipConnection;
  /** The actors that share at least one project with it, those with most shared projects first. */
  readonly collaborators: CollaboratorConnection;
  /** The themes of its projects, the most frequent first. */
  readonly themes: ReadonlyArray<ThemeShare>;
  /** What it wrote or published. */
  readonly publications: PublicationConnection;
  /** The practices it took up. */
  readonly adoptions: AdoptionConnection;
  /** The actors it was merged into or became. */
  readonly successors: ReadonlyArray<Actor>;
  /** The actors that were merged into it or became it. */
  readonly predecessors: ReadonlyArray<Actor>;
  /** The larger bodies it belongs to. */
  readonly partOf: ReadonlyArray<Actor>;
  /** Its sub-bodies. */
  readonly parts: ReadonlyArray<Actor>;
  /** How it is placed in the network of shared projects. */
  readonly metrics?: Maybe<ActorMetrics>;
  /** The first year it is known to have existed. */
  readonly activeFrom?: Maybe<Scalars['Year']['output']>;
  /** The last year it existed; null while it goes on or when unknown. */
  readonly activeTo?: Maybe<Scalars['Year']['output']>;
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  /** Its tier. */
  readonly level: LocalGovernmentLevel;
  /** Number of inhabitants. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** What its council deliberated on, latest first. */
  readonly deliberations: DeliberationConnection;
};


/** A local government, French or foreign. */
export type LocalGovernmentNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A local government, French or foreign. */
export type LocalGovernmentDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** A local government, French or foreign. */
export type LocalGovernmentParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


/** A local government, French or foreign. */
export type LocalGovernmentPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnershipFilter>;
};


/** A local government, French or foreign. */
export type LocalGovernmentMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A local government, French or foreign. */
export type LocalGovernmentMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A local government, French or foreign. */
export type LocalGovernmentCollaboratorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollaborationFilter>;
};


/** A local government, French or foreign. */
export type LocalGovernmentThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A local government, French or foreign. */
export type LocalGovernmentPublicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A local government, French or foreign. */
export type LocalGovernmentAdoptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A local government, French or foreign. */
export type LocalGovernmentDeliberationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A university, a laboratory or a research centre. */
export type ResearchOrganisation = Actor & Node & Sourced & {
  readonly __typename?: 'ResearchOrganisation';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** What the actor is. */
  readonly kind: ActorKind;
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Other names it is or was known by, acronyms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence on what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its own website. */
  readonly website?: Maybe<Scalars['URL']['output']>;
  /** Codes that registers give it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The country it belongs to; null for an international body without a seat on record. */
  readonly country?: Maybe<Country>;
  /** Its seat or main town. */
  readonly place?: Maybe<Place>;
  /** Its part in projects, one entry a role. */
  readonly participations: ActorParticipationConnection;
  /** Its declared ties with other actors, whichever side declared them. */
  readonly partnerships: PartnershipConnection;
  /** The networks it belongs to. */
  readonly memberships: MembershipConnection;
  /** The actors that belong to it, when it is a network. */
  readonly members: MembershipConnection;
  /** The actors that share at least one project with it, those with most shared projects first. */
  readonly collaborators: CollaboratorConnection;
  /** The themes of its projects, the most frequent first. */
  readonly themes: ReadonlyArray<ThemeShare>;
  /** What it wrote or published. */
  readonly publications: PublicationConnection;
  /** The practices it took up. */
  readonly adoptions: AdoptionConnection;
  /** The actors it was merged into or became. */
  readonly successors: ReadonlyArray<Actor>;
  /** The actors that were merged into it or became it. */
  readonly predecessors: ReadonlyArray<Actor>;
  /** The larger bodies it belongs to. */
  readonly partOf: ReadonlyArray<Actor>;
  /** Its sub-bodies. */
  readonly parts: ReadonlyArray<Actor>;
  /** How it is placed in the network of shared projects. */
  readonly metrics?: Maybe<ActorMetrics>;
  /** The first year it is known to have existed. */
  readonly activeFrom?: Maybe<Scalars['Year']['output']>;
  /** The last year it existed; null while it goes on or when unknown. */
  readonly activeTo?: Maybe<Scalars['Year']['output']>;
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
};


/** A university, a laboratory or a research centre. */
export type ResearchOrganisationNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A university, a laboratory or a research centre. */
export type ResearchOrganisationDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** A university, a laboratory or a research centre. */
export type ResearchOrganisationParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


/** A university, a laboratory or a research centre. */
export type ResearchOrganisationPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnershipFilter>;
};


/** A university, a laboratory or a research centre. */
export type ResearchOrganisationMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A university, a laboratory or a research centre. */
export type ResearchOrganisationMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A university, a laboratory or a research centre. */
export type ResearchOrganisationCollaboratorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollaborationFilter>;
};


/** A university, a laboratory or a research centre. */
export type ResearchOrganisationThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A university, a laboratory or a research centre. */
export type ResearchOrganisationPublicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A university, a laboratory or a research centre. */
export type ResearchOrganisationAdoptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An association, a network of local governments, a foundation or an NGO. */
export type Association = Actor & Node & Sourced & {
  readonly __typename?: 'Association';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** What the actor is. */
  readonly kind: ActorKind;
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Other names it is or was known by, acronyms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence on what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its own website. */
  readonly website?: Maybe<Scalars['URL']['output']>;
  /** Codes that registers give it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The country it belongs to; null for an international body without a seat on record. */
  readonly country?: Maybe<Country>;
  /** Its seat or main town. */
  readonly place?: Maybe<Place>;
  /** Its part in projects, one entry a role. */
  readonly participations: ActorParticipationConnection;
  /** Its declared ties with other actors, whichever side declared them. */
  readonly partnerships: PartnershipConnection;
  /** The networks it belongs to. */
  readonly memberships: MembershipConnection;
  /** The actors that belong to it, when it is a network. */
  readonly members: MembershipConnection;
  /** The actors that share at least one project with it, those with most shared projects first. */
  readonly collaborators: CollaboratorConnection;
  /** The themes of its projects, the most frequent first. */
  readonly themes: ReadonlyArray<ThemeShare>;
  /** What it wrote or published. */
  readonly publications: PublicationConnection;
  /** The practices it took up. */
  readonly adoptions: AdoptionConnection;
  /** The actors it was merged into or became. */
  readonly successors: ReadonlyArray<Actor>;
  /** The actors that were merged into it or became it. */
  readonly predecessors: ReadonlyArray<Actor>;
  /** The larger bodies it belongs to. */
  readonly partOf: ReadonlyArray<Actor>;
  /** Its sub-bodies. */
  readonly parts: ReadonlyArray<Actor>;
  /** How it is placed in the network of shared projects. */
  readonly metrics?: Maybe<ActorMetrics>;
  /** The first year it is known to have existed. */
  readonly activeFrom?: Maybe<Scalars['Year']['output']>;
  /** The last year it existed; null while it goes on or when unknown. */
  readonly activeTo?: Maybe<Scalars['Year']['output']>;
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
};


/** An association, a network of local governments, a foundation or an NGO. */
export type AssociationNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** An association, a network of local governments, a foundation or an NGO. */
export type AssociationDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** An association, a network of local governments, a foundation or an NGO. */
export type AssociationParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


/** An association, a network of local governments, a foundation or an NGO. */
export type AssociationPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnershipFilter>;
};


/** An association, a network of local governments, a foundation or an NGO. */
export type AssociationMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An association, a network of local governments, a foundation or an NGO. */
export type AssociationMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An association, a network of local governments, a foundation or an NGO. */
export type AssociationCollaboratorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollaborationFilter>;
};


/** An association, a network of local governments, a foundation or an NGO. */
export type AssociationThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An association, a network of local governments, a foundation or an NGO. */
export type AssociationPublicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An association, a network of local governments, a foundation or an NGO. */
export type AssociationAdoptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A company, public or private. */
export type Business = Actor & Node & Sourced & {
  readonly __typename?: 'Business';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** What the actor is. */
  readonly kind: ActorKind;
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Other names it is or was known by, acronyms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence on what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its own website. */
  readonly website?: Maybe<Scalars['URL']['output']>;
  /** Codes that registers give it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The country it belongs to; null for an international body without a seat on record. */
  readonly country?: Maybe<Country>;
  /** Its seat or main town. */
  readonly place?: Maybe<Place>;
  /** Its part in projects, one entry a role. */
  readonly participations: ActorParticipationConnection;
  /** Its declared ties with other actors, whichever side declared them. */
  readonly partnerships: PartnershipConnection;
  /** The networks it belongs to. */
  readonly memberships: MembershipConnection;
  /** The actors that belong to it, when it is a network. */
  readonly members: MembershipConnection;
  /** The actors that share at least one project with it, those with most shared projects first. */
  readonly collaborators: CollaboratorConnection;
  /** The themes of its projects, the most frequent first. */
  readonly themes: ReadonlyArray<ThemeShare>;
  /** What it wrote or published. */
  readonly publications: PublicationConnection;
  /** The practices it took up. */
  readonly adoptions: AdoptionConnection;
  /** The actors it was merged into or became. */
  readonly successors: ReadonlyArray<Actor>;
  /** The actors that were merged into it or became it. */
  readonly predecessors: ReadonlyArray<Actor>;
  /** The larger bodies it belongs to. */
  readonly partOf: ReadonlyArray<Actor>;
  /** Its sub-bodies. */
  readonly parts: ReadonlyArray<Actor>;
  /** How it is placed in the network of shared projects. */
  readonly metrics?: Maybe<ActorMetrics>;
  /** The first year it is known to have existed. */
  readonly activeFrom?: Maybe<Scalars['Year']['output']>;
  /** The last year it existed; null while it goes on or when unknown. */
  readonly activeTo?: Maybe<Scalars['Year']['output']>;
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
};


/** A company, public or private. */
export type BusinessNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A company, public or private. */
export type BusinessDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** A company, public or private. */
export type BusinessParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


/** A company, public or private. */
export type BusinessPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnershipFilter>;
};


/** A company, public or private. */
export type BusinessMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, public or private. */
export type BusinessMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, public or private. */
export type BusinessCollaboratorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollaborationFilter>;
};


/** A company, public or private. */
export type BusinessThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company, public or private. */
export type BusinessPublicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A company, public or private. */
export type BusinessAdoptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A ministry, an agency, a development bank or an international organisation. */
export type PublicInstitution = Actor & Node & Sourced & {
  readonly __typename?: 'PublicInstitution';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** What the actor is. */
  readonly kind: ActorKind;
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Other names it is or was known by, acronyms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence on what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its own website. */
  readonly website?: Maybe<Scalars['URL']['output']>;
  /** Codes that registers give it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The country it belongs to; null for an international body without a seat on record. */
  readonly country?: Maybe<Country>;
  /** Its seat or main town. */
  readonly place?: Maybe<Place>;
  /** Its part in projects, one entry a role. */
  readonly participations: ActorParticipationConnection;
  /** Its declared ties with other actors, whichever side declared them. */
  readonly partnerships: PartnershipConnection;
  /** The networks it belongs to. */
  readonly memberships: MembershipConnection;
  /** The actors that belong to it, when it is a network. */
  readonly members: MembershipConnection;
  /** The actors that share at least one project with it, those with most shared projects first. */
  readonly collaborators: CollaboratorConnection;
  /** The themes of its projects, the most frequent first. */
  readonly themes: ReadonlyArray<ThemeShare>;
  /** What it wrote or published. */
  readonly publications: PublicationConnection;
  /** The practices it took up. */
  readonly adoptions: AdoptionConnection;
  /** The actors it was merged into or became. */
  readonly successors: ReadonlyArray<Actor>;
  /** The actors that were merged into it or became it. */
  readonly predecessors: ReadonlyArray<Actor>;
  /** The larger bodies it belongs to. */
  readonly partOf: ReadonlyArray<Actor>;
  /** Its sub-bodies. */
  readonly parts: ReadonlyArray<Actor>;
  /** How it is placed in the network of shared projects. */
  readonly metrics?: Maybe<ActorMetrics>;
  /** The first year it is known to have existed. */
  readonly activeFrom?: Maybe<Scalars['Year']['output']>;
  /** The last year it existed; null while it goes on or when unknown. */
  readonly activeTo?: Maybe<Scalars['Year']['output']>;
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
};


/** A ministry, an agency, a development bank or an international organisation. */
export type PublicInstitutionNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A ministry, an agency, a development bank or an international organisation. */
export type PublicInstitutionDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** A ministry, an agency, a development bank or an international organisation. */
export type PublicInstitutionParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
  orderBy?: InputMaybe<ParticipationOrder>;
};


/** A ministry, an agency, a development bank or an international organisation. */
export type PublicInstitutionPartnershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartnershipFilter>;
};


/** A ministry, an agency, a development bank or an international organisation. */
export type PublicInstitutionMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A ministry, an agency, a development bank or an international organisation. */
export type PublicInstitutionMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A ministry, an agency, a development bank or an international organisation. */
export type PublicInstitutionCollaboratorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CollaborationFilter>;
};


/** A ministry, an agency, a development bank or an international organisation. */
export type PublicInstitutionThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A ministry, an agency, a development bank or an international organisation. */
export type PublicInstitutionPublicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A ministry, an agency, a development bank or an international organisation. */
export type PublicInstitutionAdoptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How often a theme occurs in a set of projects. */
export type ThemeShare = {
  readonly __typename?: 'ThemeShare';
  readonly theme: Theme;
  /** Number of projects on this theme; a project with several themes counts once in each. */
  readonly projectCount: Scalars['Int']['output'];
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  readonly edges: ReadonlyArray<ActorEdge>;
  readonly nodes: ReadonlyArray<Actor>;
  readonly pageInfo: PageInfo;
  /** Number of actors over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How all the actors (not only this page) are spread. Fields: kind, level, country, theme, transition. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of actors. */
export type ActorConnectionFacetsArgs = {
  fields: ReadonlyArray<Scalars['String']['input']>;
};

export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Actor;
};

/** Which actors to list. Criteria given together must all hold; a list holds when one of its values does. */
export type ActorFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** ISO 3166-1 alpha-2 codes, e.g. "BF". */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of themes of their projects; narrower themes are included. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Transitions of the themes of their projects. */
  readonly transitions?: InputMaybe<ReadonlyArray<Transition>>;
  /** Full-text search in names, aliases and descriptions, forgiving as `search` is. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Known to be active in this year or later: it has not ended before it. */
  readonly activeFrom?: InputMaybe<Scalars['Year']['input']>;
  /** Known to be active in this year or earlier: it has not begun after it. */
  readonly activeTo?: InputMaybe<Scalars['Year']['input']>;
  /** Ids of networks, of any of which it is a member. */
  readonly memberOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id of an actor with which it shares a project, a partnership or a membership. */
  readonly inNetworkWith?: InputMaybe<Scalars['ID']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A register's code: "insee:69123", "siren:200046977", "wikidata:Q456". */
  readonly identifier?: InputMaybe<Scalars['String']['input']>;
  readonly and?: InputMaybe<ReadonlyArray<ActorFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ActorFilter>>;
  readonly not?: InputMaybe<ActorFilter>;
};

export type ActorOrder = {
  readonly field: ActorOrderField;
  readonly direction?: Direction;
};

export type ActorOrderField =
  /** Alphabetical, accents and case ignored. */
  | 'NAME'
  /** Number of distinct projects it takes part in. */
  | 'PROJECT_COUNT'
  /** Number of distinct actors it shares a project with. */
  | 'COLLABORATOR_COUNT'
  /** First year it is known to have existed; unknown last. */
  | 'ACTIVE_FROM';

/** Who collaborates on what: one entry for each pair of actors that share a project, with the projects and themes that tie them. */
export type Collaboration = {
  readonly __typename?: 'Collaboration';
  /** The actor whose id comes first in alphabetical order. */
  readonly a: Actor;
  /** The other one. */
  readonly b: Actor;
  /** Number of projects they share. */
  readonly projectCount: Scalars['Int']['output'];
  /** Collaboration weight of Newman (2001, doi:10.1103/PhysRevE.64.016132): the sum over shared projects of 1/(participants-1). No unit; 1 for one project of just the two. */
  readonly strength: Scalars['Float']['output'];
  /** The projects they share, the earliest first. */
  readonly projects: ReadonlyArray<Project>;
  /** The themes of those projects, the most frequent first. */
  readonly themes: ReadonlyArray<ThemeShare>;
  /** The first year of a shared project. */
  readonly firstYear?: Maybe<Scalars['Year']['output']>;
  /** The last year of a shared project, where ends or beginnings are known. */
  readonly lastYear?: Maybe<Scalars['Year']['output']>;
};


/** Who collaborates on what: one entry for each pair of actors that share a project, with the projects and themes that tie them. */
export type CollaborationProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who collaborates on what: one entry for each pair of actors that share a project, with the projects and themes that tie them. */
export type CollaborationThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of collaborations, those with most shared projects first. */
export type CollaborationConnection = {
  readonly __typename?: 'CollaborationConnection';
  readonly edges: ReadonlyArray<CollaborationEdge>;
  readonly nodes: ReadonlyArray<Collaboration>;
  readonly pageInfo: PageInfo;
  /** Number of pairs over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How all the pairs are spread. Fields: kinds (of the two actors), countries, crossBorder. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of collaborations, those with most shared projects first. */
export type CollaborationConnectionFacetsArgs = {
  fields: ReadonlyArray<Scalars['String']['input']>;
};

export type CollaborationEdge = {
  readonly __typename?: 'CollaborationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Collaboration;
};

export type CollaboratorConnection = {
  readonly __typename?: 'CollaboratorConnection';
  readonly edges: ReadonlyArray<CollaboratorEdge>;
  readonly pageInfo: PageInfo;
  /** Number of collaborators over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor that shares projects with the one it was asked of. */
export type CollaboratorEdge = {
  readonly __typename?: 'CollaboratorEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Actor;
  /** Number of projects they share. */
  readonly projectCount: Scalars['Int']['output'];
  /** The projects they share, the earliest first. */
  readonly projects: ReadonlyArray<Project>;
  /** The themes of those projects, the most frequent first. */
  readonly themes: ReadonlyArray<ThemeShare>;
  /** The first year of a shared project. */
  readonly firstYear?: Maybe<Scalars['Year']['output']>;
  /** The last year of a shared project, where ends or beginnings are known. */
  readonly lastYear?: Maybe<Scalars['Year']['output']>;
};


/** An actor that shares projects with the one it was asked of. */
export type CollaboratorEdgeProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An actor that shares projects with the one it was asked of. */
export type CollaboratorEdgeThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which collaborations to count. Criteria given together must all hold. */
export type CollaborationFilter = {
  /** At least one of the two is one of these actors. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At least one of the two is of one of these kinds; for collaborators: the other one is. */
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** One kind: both are of it. Two kinds: one is of the first, the other of the second. */
  readonly betweenKinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** At least one of the two is in one of these countries (ISO 3166-1 alpha-2); for collaborators: the other one is. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** One country: both are in it. Two countries: one is in the first, the other in the second. */
  readonly betweenCountries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only shared projects on these themes count; narrower themes are included. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only shared projects of these transitions count. */
  readonly transitions?: InputMaybe<ReadonlyArray<Transition>>;
  /** Only shared projects that went on in this year or later count. */
  readonly activeFrom?: InputMaybe<Scalars['Year']['input']>;
  /** Only shared projects that had begun by this year count. */
  readonly activeTo?: InputMaybe<Scalars['Year']['input']>;
  /** Only what went on in this year counts, in networks partnerships, memberships and what was learned that year too. Without a known beginning it had begun, without a known end it goes on. */
  readonly asOf?: InputMaybe<Scalars['Year']['input']>;
  /** At least this many shared projects. */
  readonly minProjects?: InputMaybe<Scalars['Int']['input']>;
  /** true: the two are in different countries; false: in the same one. */
  readonly crossBorder?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What two actors have in common. */
export type CommonGround = {
  readonly __typename?: 'CommonGround';
  readonly a: Actor;
  readonly b: Actor;
  /** Projects both take part in. */
  readonly projects: ReadonlyArray<Project>;
  /** Actors that are tied to both by a project or a partnership. */
  readonly partners: ReadonlyArray<Actor>;
  /** Networks both belong to. */
  readonly networks: ReadonlyArray<Actor>;
  /** Themes that projects of both are about, even when the projects differ; the count is that of the projects of either. */
  readonly themes: ReadonlyArray<ThemeShare>;
};

/** A chain of relationships between two actors. */
export type Path = {
  readonly __typename?: 'Path';
  /** Number of relationships. */
  readonly length: Scalars['Int']['output'];
  /** From the first actor to the last, through projects, networks, practices, deliberations, publications, events and persons, never through a country, theme, place or source. */
  readonly steps: ReadonlyArray<PathStep>;
  /** The path in one sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** A chain of relationships between two actors. */
export type PathSentenceArgs = {
  lang?: InputMaybe<Lang>;
};

/** A node on a path and the relationship that led to it. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  readonly node: Node;
  /** The relationship between the step before and this one, as one word of RelationshipType; null on the first step. */
  readonly relationship?: Maybe<Scalars['String']['output']>;
  /** Who states that relationship. */
  readonly relationshipSources: ReadonlyArray<Source>;
};

/** Actors and the ties between them, ready to draw. */
export type Network = {
  readonly __typename?: 'Network';
  readonly nodes: ReadonlyArray<NetworkNode>;
  readonly links: ReadonlyArray<NetworkLink>;
  /** Whether `maxNodes` left something out. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Number of actors before `maxNodes` was applied. */
  readonly nodeCount: Scalars['Int']['output'];
  /** Number of ties before `maxNodes` was applied. */
  readonly linkCount: Scalars['Int']['output'];
};

export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  readonly actor: Actor;
  /** Number of actors it is tied to in this network, before `maxNodes`. */
  readonly degree: Scalars['Int']['output'];
  /** Sum of the strengths of those ties. */
  readonly strength: Scalars['Float']['output'];
  /** Steps from the `ego` actor; null without one. */
  readonly distance?: Maybe<Scalars['Int']['output']>;
  /** Number of the community it falls in, 1 for the largest of the whole network; null unless `communities` is given. */
  readonly community?: Maybe<Scalars['Int']['output']>;
};

export type NetworkLink = {
  readonly __typename?: 'NetworkLink';
  /** Id of one actor, the alphabetically first. */
  readonly source: Scalars['ID']['output'];
  /** Id of the other. */
  readonly target: Scalars['ID']['output'];
  /** Number of projects they share. */
  readonly projectCount: Scalars['Int']['output'];
  /** Newman's collaboration weight over those projects; 0 when they share none. */
  readonly strength: Scalars['Float']['output'];
  /** How they are tied. */
  readonly ties: ReadonlyArray<Tie>;
};

/** A way in which two actors are tied directly. */
export type Tie =
  /** They share a project. */
  | 'PROJECT'
  /** They declared a partnership. */
  | 'PARTNERSHIP'
  /** One is a member of the other. */
  | 'MEMBERSHIP'
  /** One learned a practice from the other. */
  | 'LEARNING';

/** The language of a label. French comes first; a label that is missing in one language is given in the other. */
export type Lang =
  | 'FR'
  | 'EN';

export type Direction =
  /** Smallest, earliest or alphabetically first at the top. */
  | 'ASC'
  /** Largest, latest or alphabetically last at the top. Unknown values come last in either direction. */
  | 'DESC';

/** The kinds of thing in the graph. */
export type NodeKind =
  | 'ACTOR'
  | 'PROJECT'
  | 'THEME'
  | 'COUNTRY'
  | 'PLACE'
  | 'PRACTICE'
  | 'DELIBERATION'
  | 'PUBLICATION'
  | 'EVENT'
  | 'PERSON'
  | 'SOURCE';

/** Anything with an id of its own. */
export type Node = {
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
};

/** Anything that says who states it. Nothing in the graph is unsourced. */
export type Sourced = {
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
};

/** Where a page of a connection begins and ends (Relay cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more entries follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries come before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry of the page; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last entry: pass it as `after` to get the next page. It stays right while records are added. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A code that an official or public register gives to an actor or a place. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The register: insee, siren, siret, rna, geonames, wikidata, ror, iati-org, hal-struct, covenant, openalex. */
  readonly scheme: Scalars['String']['output'];
  /** The code in that register, e.g. 69123. */
  readonly value: Scalars['String']['output'];
  /** The register's page for this code, where it has one. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** One value of a facet and how many results have it. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** The value as filters take it: an enum value, an ISO country code, an id or a year. */
  readonly value: Scalars['String']['output'];
  /** The value as readers see it. */
  readonly label: Scalars['String']['output'];
  /** Number of results with this value; a result with several values counts once in each. */
  readonly count: Scalars['Int']['output'];
};


/** One value of a facet and how many results have it. */
export type FacetValueLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** How the results of a list are spread over the values of one field. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** The field, as asked for. */
  readonly field: Scalars['String']['output'];
  /** The most frequent values first, then by value. */
  readonly values: ReadonlyArray<FacetValue>;
};


/** How the results of a list are spread over the values of one field. */
export type FacetValuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A sum of money as the source states it, without conversion. */
export type Money = {
  readonly __typename?: 'Money';
  /** Amount in units of the currency, not in thousands. */
  readonly amount: Scalars['Float']['output'];
  /** ISO 4217 code, e.g. EUR. */
  readonly currency: Scalars['String']['output'];
};

/** Where a statement comes from: a page, a report, an open data file. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** Title of the page, report or file. */
  readonly title: Scalars['String']['output'];
  /** Address where it was read. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Who publishes it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Licence of the content, as a name or SPDX id; null when the publisher states none. */
  readonly license?: Maybe<Scalars['String']['output']>;
  /** When it was read. */
  readonly retrieved?: Maybe<Scalars['EDTF']['output']>;
  /** What to know when citing it: a copy, a blog, a date on which sources disagree. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The nodes that this source states. */
  readonly nodes: NodeConnection;
  /** The relationships that this source states, by relationship type, then by the ids of their ends. */
  readonly statements: StatementConnection;
};


/** Where a statement comes from: a page, a report, an open data file. */
export type SourceNodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a statement comes from: a page, a report, an open data file. */
export type SourceStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SourceOrder = {
  readonly field: SourceOrderField;
  readonly direction?: Direction;
};

export type SourceOrderField =
  /** Alphabetical, accents and case ignored. */
  | 'TITLE'
  /** The day on which it was read; unknown as if before all others. */
  | 'RETRIEVED';

/** A relationship that a source states: one thing tied to another. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** The node that the relationship leaves. */
  readonly from: Node;
  /** The type of the relationship. */
  readonly relationship: RelationshipType;
  /** The node that the relationship reaches. */
  readonly to: Node;
};

/** A way to find communities: groups of actors that are tied to one another more than to others. */
export type CommunityMethod =
  /** Communities that are connected inside, and in which each part is tied to the rest well enough (Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z). */
  | 'LEIDEN'
  /** The older method, to compare with what others have published: its communities may fall apart inside (Blondel, Guillaume, Lambiotte & Lefebvre 2008, doi:10.1088/1742-5468/2008/10/P10008). */
  | 'LOUVAIN';

/** The communities of a network of actors: those of the run, of 50 with seeds that follow one another, in which most of the weight of ties lies within them. */
export type Communities = {
  readonly __typename?: 'Communities';
  /** Version of the data, choices, seed and number of runs. */
  readonly basis: Basis;
  /** Where the method comes from. */
  readonly reference: Reference;
  /** MODULARITY of `statistics`: how much more of the weight of ties lies within communities than by chance, from -0.5 to 1; 0 when no tie has a weight. */
  readonly modularity: Scalars['Float']['output'];
  /** Modularity of all runs. */
  readonly modularityRange: FloatRange;
  /** Number of communities of all runs. */
  readonly countRange: IntRange;
  /** How many times communities were looked for. */
  readonly runs: Scalars['Int']['output'];
  /** AGREEMENT_OF_RUNS of `statistics`: mean adjusted Rand index over all pairs of runs, 1 when all find the same, 0 when they agree by chance only. */
  readonly stability: Scalars['Float']['output'];
  /** The adjusted Rand index of the two runs that agree least. */
  readonly leastAgreement: Scalars['Float']['output'];
  readonly edges: ReadonlyArray<CommunityEdge>;
  readonly nodes: ReadonlyArray<Community>;
  readonly pageInfo: PageInfo;
  /** Number of communities over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The community that an actor falls in; null when it has no tie in the network. */
  readonly of?: Maybe<Community>;
  /** What the figures mean, what they do not, and where they are defined. */
  readonly statistics: ReadonlyArray<Statistic>;
};


/** The communities of a network of actors: those of the run, of 50 with seeds that follow one another, in which most of the weight of ties lies within them. */
export type CommunitiesOfArgs = {
  actor: Scalars['ID']['input'];
};

export type CommunityEdge = {
  readonly __typename?: 'CommunityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Community;
};

/** Actors that are tied to one another more than to others. */
export type Community = {
  readonly __typename?: 'Community';
  /** 1 for the largest; the same question on the same version of the data gives the same numbers. */
  readonly number: Scalars['Int']['output'];
  /** Number of actors. */
  readonly size: Scalars['Int']['output'];
  /** The themes and countries that set it apart most, in words; its number when nothing does. */
  readonly label: Scalars['String']['output'];
  /** COMMUNITY_STABILITY of `statistics`: how far the other runs find it too, from 0 to 1. Below 0.6 it is better not to rely on it. */
  readonly stability: Scalars['Float']['output'];
  /** Number of ties between its members. */
  readonly tiesInside: Scalars['Int']['output'];
  /** Number of ties between a member and an actor of another community. */
  readonly tiesOutside: Scalars['Int']['output'];
  /** Themes that are more frequent in it than elsewhere, the most telling first; at most 3. */
  readonly themes: ReadonlyArray<DistinctiveTheme>;
  /** Countries that are more frequent in it than elsewhere, the most telling first; at most 3. */
  readonly countries: ReadonlyArray<DistinctiveCountry>;
  /** Its actors, those with most ties inside first. */
  readonly members: MemberConnection;
};


/** Actors that are tied to one another more than to others. */
export type CommunityLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** Actors that are tied to one another more than to others. */
export type CommunityMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A theme that sets a community apart (DISTINCTIVENESS of `statistics`). */
export type DistinctiveTheme = {
  readonly __typename?: 'DistinctiveTheme';
  readonly theme: Theme;
  /** Number of members that deal with it: the figure to doubt the label by. */
  readonly members: Scalars['Int']['output'];
  /** Share of the members with a known theme that deal with it, from 0 to 1. */
  readonly shareInside: Scalars['Float']['output'];
  /** The same among the actors outside the community. */
  readonly shareOutside: Scalars['Float']['output'];
  /** Logarithm of the odds inside over the odds outside, with a prior that holds rare themes back. */
  readonly logOdds: Scalars['Float']['output'];
  /** The log-odds in standard deviations; at least 1.96, less would happen by chance once in twenty times. */
  readonly z: Scalars['Float']['output'];
};

/** A country that sets a community apart (DISTINCTIVENESS of `statistics`). */
export type DistinctiveCountry = {
  readonly __typename?: 'DistinctiveCountry';
  readonly country: Country;
  /** Number of members in it: the figure to doubt the label by. */
  readonly members: Scalars['Int']['output'];
  /** Share of the members with a known country that are in it, from 0 to 1. */
  readonly shareInside: Scalars['Float']['output'];
  /** The same among the actors outside the community. */
  readonly shareOutside: Scalars['Float']['output'];
  /** Logarithm of the odds inside over the odds outside, with a prior that holds rare countries back. */
  readonly logOdds: Scalars['Float']['output'];
  /** The log-odds in standard deviations; at least 1.96, less would happen by chance once in twenty times. */
  readonly z: Scalars['Float']['output'];
};

/** A page of the actors of a group. */
export type MemberConnection = {
  readonly __typename?: 'MemberConnection';
  readonly edges: ReadonlyArray<MemberEdge>;
  readonly nodes: ReadonlyArray<Actor>;
  readonly pageInfo: PageInfo;
  /** Number of members over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type MemberEdge = {
  readonly __typename?: 'MemberEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Actor;
};

/** The least and the greatest of some values. */
export type FloatRange = {
  readonly __typename?: 'FloatRange';
  readonly least: Scalars['Float']['output'];
  readonly greatest: Scalars['Float']['output'];
};

/** The least and the greatest of some numbers. */
export type IntRange = {
  readonly __typename?: 'IntRange';
  readonly least: Scalars['Int']['output'];
  readonly greatest: Scalars['Int']['output'];
};

/** Local governments with what their councils made of what was put before them. */
export type CouncilImportance = {
  readonly __typename?: 'CouncilImportance';
  /** Version of the data (see `dataset`). */
  readonly version: Scalars['String']['output'];
  /** What was chosen, as one JSON object. */
  readonly parameters: Scalars['String']['output'];
  /** Over the deliberations of all councils of the list together, not only of this page. */
  readonly overall: CouncilFigures;
  readonly edges: ReadonlyArray<CouncilEdge>;
  readonly nodes: ReadonlyArray<LocalGovernment>;
  readonly pageInfo: PageInfo;
  /** Number of local governments over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** What the figures mean, what they do not, and where they are defined. */
  readonly statistics: ReadonlyArray<Statistic>;
};

/** A local government and its council. */
export type CouncilEdge = {
  readonly __typename?: 'CouncilEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LocalGovernment;
  readonly figures: CouncilFigures;
};

/** What councils made of some deliberations. Nothing is put in where something is not known: it is counted as unknown. */
export type CouncilFigures = {
  readonly __typename?: 'CouncilFigures';
  /** Number of deliberations. */
  readonly deliberations: Scalars['Int']['output'];
  /** Of these, those without a date: they count in every window. */
  readonly undated: Scalars['Int']['output'];
  /** Mean rank on the agenda as it is stated, 1 being the first item; it says little without the number of items. */
  readonly agendaRank: KnownFigure;
  /** RELATIVE_RANK of `statistics`: mean place on the agenda, from 0 for the first item to 1 for the last. */
  readonly relativeRank: KnownFigure;
  /** DEBATE_SHARE of `statistics`: share with a debate. */
  readonly debated: KnownFigure;
  /** UNANIMITY_SHARE of `statistics`: share that passed without a vote against or an abstention. */
  readonly unanimous: KnownFigure;
  /** Number of projects that they concern. */
  readonly projects: Scalars['Int']['output'];
  /** Of these, those for which an amount of the local government is stated. */
  readonly projectsWithAmount: Scalars['Int']['output'];
  /** What the local government gives to these projects in all, for each currency. */
  readonly amounts: ReadonlyArray<Money>;
  /** IMPORTANCE_INDEX of `statistics`, of the parts chosen; null unless all of them are known. */
  readonly index?: Maybe<Scalars['Float']['output']>;
};

/** A mean or a share over those of which something is known. */
export type KnownFigure = {
  readonly __typename?: 'KnownFigure';
  /** Null when nothing is known of any. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Number of deliberations of which it is known. */
  readonly known: Scalars['Int']['output'];
  /** Number of deliberations of which it is not. */
  readonly unknown: Scalars['Int']['output'];
};

/** A part of the index of importance; each goes from 0 to 1. */
export type ImportancePart =
  /** 1 less the relative rank: 1 when always first on the agenda. */
  | 'RANK'
  /** The share that is debated. */
  | 'DEBATE'
  /** 1 less the share that is unanimous. */
  | 'DISSENT';

export type CouncilOrder = {
  readonly field: CouncilOrderField;
  readonly direction?: Direction;
};

/** Unknown values come last, in either direction. */
export type CouncilOrderField =
  | 'INDEX'
  | 'RELATIVE_RANK'
  | 'DEBATED'
  | 'UNANIMOUS'
  /** Number of deliberations. */
  | 'DELIBERATIONS';

/** What is counted in how many ways it is two things at once: one part of a table for each value of one, one for each value of the other. */
export type Crosstab = {
  readonly __typename?: 'Crosstab';
  /** Version of the data (see `dataset`). */
  readonly version: Scalars['String']['output'];
  /** What was chosen, as one JSON object. */
  readonly parameters: Scalars['String']['output'];
  /** Years in their order, else the largest totals first, then by value; what is not known last. */
  readonly rows: ReadonlyArray<CrosstabHeading>;
  /** Years in their order, else the largest totals first, then by value; what is not known last. */
  readonly columns: ReadonlyArray<CrosstabHeading>;
  /** CROSS_TABLE of `statistics`: the cells that are not zero, row by row. */
  readonly cells: ReadonlyArray<CrosstabCell>;
  /** Of all that is counted, each once. */
  readonly total: Scalars['Float']['output'];
  /** Whether something counts in several rows: their totals then add up to more than the total. */
  readonly rowsOverlap: Scalars['Boolean']['output'];
  /** Whether something counts in several columns. */
  readonly columnsOverlap: Scalars['Boolean']['output'];
  /** For AMOUNT, the number of projects of which no budget in the currency is known; null for what is counted. */
  readonly withoutAmount?: Maybe<Scalars['Int']['output']>;
  /** What the figures mean, what they do not, and where they are defined. */
  readonly statistics: ReadonlyArray<Statistic>;
};

/** A row or a column. */
export type CrosstabHeading = {
  readonly __typename?: 'CrosstabHeading';
  /** As filters take it: an enum value, an ISO country code, an id or a year; null for what is not known. */
  readonly value?: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  /** Of all that is in it, each once. */
  readonly total: Scalars['Float']['output'];
};


/** A row or a column. */
export type CrosstabHeadingLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** What has the value of a row and that of a column. */
export type CrosstabCell = {
  readonly __typename?: 'CrosstabCell';
  readonly row?: Maybe<Scalars['String']['output']>;
  readonly column?: Maybe<Scalars['String']['output']>;
  readonly value: Scalars['Float']['output'];
};

/** What rows and columns may stand for. */
export type CrosstabDimension =
  /** The kind of the actors that take part, or that are partners. */
  | 'KIND'
  /** The country of the actors that take part, or that are partners. */
  | 'COUNTRY'
  /** The role in which actors take part. */
  | 'ROLE'
  /** The country where the project takes place. */
  | 'PROJECT_COUNTRY'
  /** The themes of the project, as sources give them: without those above them. */
  | 'THEME'
  /** The transitions of the themes of the project. */
  | 'TRANSITION'
  /** The year in which the project began. */
  | 'YEAR'
  /** The sources that state the project. */
  | 'SOURCE';

/** What is counted or added up. */
export type CrosstabMeasure =
  /** Number of projects. */
  | 'PROJECTS'
  /** Number of actors that take part in the projects. */
  | 'ACTORS'
  /** Number of partnerships that actors declare. Rows are of one partner and columns of the other, each read from both ends: KIND and COUNTRY only, and no filter. */
  | 'PARTNERSHIPS'
  /** Sum of the budgets of the projects, as stated, in one currency. */
  | 'AMOUNT';

/** A decision put before the council of a local government. */
export type Deliberation = Node & Sourced & {
  readonly __typename?: 'Deliberation';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  readonly title: Scalars['String']['output'];
  /** The day of the sitting. */
  readonly date?: Maybe<Scalars['EDTF']['output']>;
  /** The local government whose council deliberated. */
  readonly localGovernment: LocalGovernment;
  /** Its place on the agenda of the sitting, 1 being the first item. */
  readonly agendaRank?: Maybe<Scalars['Int']['output']>;
  /** Number of items on that agenda. */
  readonly agendaSize?: Maybe<Scalars['Int']['output']>;
  /** Whether the minutes record a debate; null when not known. */
  readonly debated?: Maybe<Scalars['Boolean']['output']>;
  /** Number of votes for. */
  readonly votesFor?: Maybe<Scalars['Int']['output']>;
  /** Number of votes against. */
  readonly votesAgainst?: Maybe<Scalars['Int']['output']>;
  /** Number of abstentions. */
  readonly abstentions?: Maybe<Scalars['Int']['output']>;
  /** Whether it passed without a vote against or an abstention; null when not known. */
  readonly unanimous?: Maybe<Scalars['Boolean']['output']>;
  /** What it is about. */
  readonly themes: ReadonlyArray<Theme>;
  /** The projects it concerns. */
  readonly projects: ReadonlyArray<Project>;
  /** Address of the decision or the minutes. */
  readonly url?: Maybe<Scalars['URL']['output']>;
};

export type DeliberationConnection = {
  readonly __typename?: 'DeliberationConnection';
  readonly edges: ReadonlyArray<DeliberationEdge>;
  readonly nodes: ReadonlyArray<Deliberation>;
  readonly pageInfo: PageInfo;
  /** Number of deliberations over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type DeliberationEdge = {
  readonly __typename?: 'DeliberationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Deliberation;
};

/** How a practice travelled, as far as sources tell. */
export type Diffusion = {
  readonly __typename?: 'Diffusion';
  readonly practice: Practice;
  /** Version of the data (see `dataset`). */
  readonly version: Scalars['String']['output'];
  /** By which list countries are of the South or of the North. */
  readonly southAndNorth: SouthAndNorth;
  /** How much is known and how much is not: to be read beside each figure. */
  readonly known: DiffusionKnowledge;
  /** ADOPTION_CURVE of `statistics`: a point for each year from the first to the last dated adoption. */
  readonly curve: ReadonlyArray<AdoptionPoint>;
  /** TIME_TO_ADOPTION of `statistics`; null when no adoption has a year. */
  readonly timeToAdoption?: Maybe<TimeToAdoption>;
  /** Who learned it from whom: the earliest first, those without a year last. */
  readonly edges: ReadonlyArray<LearningEdge>;
  /** DIRECTIONS of `statistics`: all four, always. */
  readonly directions: ReadonlyArray<DirectionShare>;
  /** FIRST_MOVERS of `statistics`: adoptions that have a year, the earliest first. */
  readonly firstMovers: ReadonlyArray<FirstMover>;
  /** CASCADE of `statistics`: those that others learned from and that are not said to have learned it, those with most learners first. */
  readonly origins: ReadonlyArray<PassingActor>;
  /** RELAYS of `statistics`: those that learned it and passed it on, those with most learners first. */
  readonly relays: ReadonlyArray<PassingActor>;
  /** Number of steps from the origins to the actor furthest from them; 0 when nobody is said to have learned from anybody. */
  readonly depth: Scalars['Int']['output'];
  /** What the figures mean, what they do not, and where they are defined. */
  readonly statistics: ReadonlyArray<Statistic>;
};


/** How a practice travelled, as far as sources tell. */
export type DiffusionEdgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How a practice travelled, as far as sources tell. */
export type DiffusionFirstMoversArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How a practice travelled, as far as sources tell. */
export type DiffusionOriginsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How a practice travelled, as far as sources tell. */
export type DiffusionRelaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A side of the world economy by the list of recipients of official development assistance of the OECD's Development Assistance Committee (DAC). */
export type Side =
  /** On the list. */
  | 'SOUTH'
  /** Not on the list. */
  | 'NORTH';

/** From the side of the one who taught to the side of the one who learned. */
export type LearningDirection =
  | 'SOUTH_TO_NORTH'
  | 'NORTH_TO_SOUTH'
  | 'SOUTH_TO_SOUTH'
  | 'NORTH_TO_NORTH';

/** The list that is used: that of the year of each adoption; up to 2004 its part I. A country that never changed sides has its side without a year too. */
export type SouthAndNorth = {
  readonly __typename?: 'SouthAndNorth';
  /** The first year of the list at hand; earlier years are read as this one. */
  readonly from: Scalars['Year']['output'];
  /** The year of the last review that is in it; later years are read as that review left it. */
  readonly review: Scalars['Year']['output'];
  /** Where the list and its changes are published. */
  readonly url: Scalars['URL']['output'];
};

/** What is known of the diffusion of a practice, in numbers of adoptions and of edges (who learned from whom). */
export type DiffusionKnowledge = {
  readonly __typename?: 'DiffusionKnowledge';
  /** Adoptions that sources tell of. */
  readonly adoptions: Scalars['Int']['output'];
  /** Adoptions without a year: they are in no curve and have no rank. */
  readonly withoutYear: Scalars['Int']['output'];
  /** Adoptions of which no source says from whom the practice was learned. */
  readonly withoutTeacher: Scalars['Int']['output'];
  /** Adoptions by actors without a country: they are on no side. */
  readonly withoutCountry: Scalars['Int']['output'];
  /** Adoptions before the first year of the list at hand. */
  readonly beforeList: Scalars['Int']['output'];
  /** Edges from one who taught to one who learned. */
  readonly edges: Scalars['Int']['output'];
  /** Edges whose learner has no year. */
  readonly edgesWithoutYear: Scalars['Int']['output'];
  /** Edges whose direction is not known: a side is unknown, or has changed and the year is unknown. */
  readonly edgesWithoutDirection: Scalars['Int']['output'];
  /** Edges whose learner is said to have taken the practice up before the one who taught it, or to be the same. */
  readonly edgesContradicting: Scalars['Int']['output'];
};

/** A year of the adoption curve. */
export type AdoptionPoint = {
  readonly __typename?: 'AdoptionPoint';
  readonly year: Scalars['Year']['output'];
  /** Adoptions of this year. */
  readonly adoptions: Scalars['Int']['output'];
  /** Adoptions up to the end of this year. */
  readonly cumulative: Scalars['Int']['output'];
  /** Of these, those in the South. */
  readonly cumulativeSouth: Scalars['Int']['output'];
  /** Of these, those in the North. */
  readonly cumulativeNorth: Scalars['Int']['output'];
};

/** How long adoptions took, counted in years from the first one that has a year. */
export type TimeToAdoption = {
  readonly __typename?: 'TimeToAdoption';
  /** The year of the first dated adoption. */
  readonly firstYear: Scalars['Year']['output'];
  /** Years after which a quarter of the dated adoptions had been made. */
  readonly lowerQuartile: Scalars['Float']['output'];
  /** Years after which half of them had been made. */
  readonly median: Scalars['Float']['output'];
  /** Years after which three quarters of them had been made. */
  readonly upperQuartile: Scalars['Float']['output'];
  /** Years from the first to the last of them. */
  readonly longest: Scalars['Float']['output'];
  /** Number of dated adoptions. */
  readonly of: Scalars['Int']['output'];
};

/** An actor learned the practice from another. */
export type LearningEdge = {
  readonly __typename?: 'LearningEdge';
  /** The actor it was learned from. */
  readonly teacher: Actor;
  /** The actor that learned it. */
  readonly learner: Actor;
  /** The year in which the learner took it up. */
  readonly year?: Maybe<Scalars['Year']['output']>;
  /** Years from the teacher's adoption to the learner's; null when either year is unknown, or when they contradict the edge. */
  readonly lag?: Maybe<Scalars['Int']['output']>;
  /** Null when it is not known. */
  readonly direction?: Maybe<LearningDirection>;
  /** Whether both are in one and the same country. */
  readonly withinCountry: Scalars['Boolean']['output'];
  /** Whether the learner is said to have taken it up before its teacher, or to have learned it from itself. */
  readonly contradicts: Scalars['Boolean']['output'];
  /** The sources of the learner's adoption. */
  readonly sources: ReadonlyArray<Source>;
};

/** How much of the learning went in one direction. */
export type DirectionShare = {
  readonly __typename?: 'DirectionShare';
  readonly direction: LearningDirection;
  /** Number of edges. */
  readonly count: Scalars['Int']['output'];
  /** Of the edges whose direction is known, from 0 to 1; null when there is none. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Of the number of edges, those within one country. */
  readonly withinCountry: Scalars['Int']['output'];
};

/** An adoption in the order of years. */
export type FirstMover = {
  readonly __typename?: 'FirstMover';
  readonly actor: Actor;
  readonly year: Scalars['Year']['output'];
  /** Those of one year share the best rank. */
  readonly rank: Scalars['Int']['output'];
  readonly side?: Maybe<Side>;
};

/** An actor that others learned the practice from. */
export type PassingActor = {
  readonly __typename?: 'PassingActor';
  readonly actor: Actor;
  /** Number of actors that it learned the practice from. */
  readonly teachers: Scalars['Int']['output'];
  /** Number of actors that learned it from this one. */
  readonly learners: Scalars['Int']['output'];
  /** Number of actors that the practice reached from this one, in one step or several. */
  readonly reach: Scalars['Int']['output'];
};

/** Epistemic communities in the formal sense: groups of actors that share themes, with all the themes that they share, such that neither side can grow without the other losing. */
export type EpistemicCommunities = {
  readonly __typename?: 'EpistemicCommunities';
  /** Version of the data and choices; its actors are those with a theme, its ties pairs of an actor and one of its themes. */
  readonly basis: Basis;
  /** Number of actors left out because nothing they deal with has a theme. */
  readonly withoutTheme: Scalars['Int']['output'];
  /** Number of communities that are large enough, listed or not. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of these the pages list: the most telling, at most 100. */
  readonly listedCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<EpistemicCommunityEdge>;
  readonly nodes: ReadonlyArray<EpistemicCommunity>;
  readonly pageInfo: PageInfo;
  /** What the figures mean, what they do not, and where they are defined. */
  readonly statistics: ReadonlyArray<Statistic>;
};

export type EpistemicCommunityEdge = {
  readonly __typename?: 'EpistemicCommunityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: EpistemicCommunity;
};

/** Actors that share themes, and all the themes that they share. */
export type EpistemicCommunity = {
  readonly __typename?: 'EpistemicCommunity';
  /** The themes that all its actors share. */
  readonly themes: ReadonlyArray<Theme>;
  /** All actors that share these themes, in the order of their ids. */
  readonly actors: MemberConnection;
  /** CONCEPT_STABILITY of `statistics`: how little it depends on single actors, from 0 to 1. */
  readonly stability: Scalars['Float']['output'];
  /** The stability is no further off than this: for sure when bounded, in 95 of 100 cases when sampled, 0 when exact. */
  readonly stabilityError: Scalars['Float']['output'];
  /** How the stability was found. */
  readonly stabilityMethod: StabilityMethod;
  /** How many actors would have all these themes if each theme were had regardless of the others. */
  readonly expected: Scalars['Float']['output'];
  /** SURPRISE of `statistics`: how far there are more actors than expected; 0 when there are not. */
  readonly surprise: Scalars['Float']['output'];
  /** stability × surprise: what communities are ordered by, the largest first. */
  readonly weight: Scalars['Float']['output'];
  /** The projects of its actors on its themes, those with most of its actors first, then with most of its themes. */
  readonly projects: CarryingProjectConnection;
  /** The publications of its actors on its themes, in the same order. */
  readonly publications: CarryingPublicationConnection;
  /** The communities right above it in the lattice: more actors that share fewer themes, at least one. */
  readonly above: ReadonlyArray<LatticeNeighbour>;
  /** The communities right below it in the lattice: fewer actors that share more themes, at least `minActors` of them. */
  readonly below: ReadonlyArray<LatticeNeighbour>;
};


/** Actors that share themes, and all the themes that they share. */
export type EpistemicCommunityActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Actors that share themes, and all the themes that they share. */
export type EpistemicCommunityProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Actors that share themes, and all the themes that they share. */
export type EpistemicCommunityPublicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How the stability of an epistemic community was found. */
export type StabilityMethod =
  | 'EXACT'
  /** Between two bounds that lie close together. */
  | 'BOUNDED'
  /** From random sets of its actors. */
  | 'SAMPLED';

/** A community right above or below another. To read it whole, ask for `epistemicCommunities` that share its themes. */
export type LatticeNeighbour = {
  readonly __typename?: 'LatticeNeighbour';
  /** All the themes that its actors share. */
  readonly themes: ReadonlyArray<Theme>;
  /** The themes that it shares less than the other (above) or more (below). */
  readonly difference: ReadonlyArray<Theme>;
  /** Number of its actors. */
  readonly actorCount: Scalars['Int']['output'];
};

/** Projects that carry a community. */
export type CarryingProjectConnection = {
  readonly __typename?: 'CarryingProjectConnection';
  readonly edges: ReadonlyArray<CarryingProjectEdge>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  /** Number of projects over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CarryingProjectEdge = {
  readonly __typename?: 'CarryingProjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Project;
  /** How many actors of the community take part. */
  readonly actorCount: Scalars['Int']['output'];
  /** How many themes of the community it is about. */
  readonly themeCount: Scalars['Int']['output'];
};

/** Publications that carry a community. */
export type CarryingPublicationConnection = {
  readonly __typename?: 'CarryingPublicationConnection';
  readonly edges: ReadonlyArray<CarryingPublicationEdge>;
  readonly nodes: ReadonlyArray<Publication>;
  readonly pageInfo: PageInfo;
  /** Number of publications over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type CarryingPublicationEdge = {
  readonly __typename?: 'CarryingPublicationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Publication;
  /** How many actors of the community signed it. */
  readonly actorCount: Scalars['Int']['output'];
  /** How many themes of the community it is about. */
  readonly themeCount: Scalars['Int']['output'];
};

/** Years to look at, both included: shared projects and declared ties that went on in one of them count. Without a known beginning something had begun, without a known end it goes on; what has no dates at all counts in every window. */
export type YearWindow = {
  /** The first year; open when left out. */
  readonly from?: InputMaybe<Scalars['Year']['input']>;
  /** The last year; open when left out. */
  readonly to?: InputMaybe<Scalars['Year']['input']>;
};

/** A measure of the place of actors in a network. */
export type Measure = {
  readonly __typename?: 'Measure';
  /** Its name as `ranking` and `evolution` take it. */
  readonly name: MeasureName;
  /** Its name as file names and the command line have it, e.g. k-core. */
  readonly id: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  /** What it means, in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** What it does not mean, in one sentence. */
  readonly caution: Scalars['String']['output'];
  /** How it is computed, in plain notation. */
  readonly formula: Scalars['String']['output'];
  /** Unit of its values. */
  readonly unit: Scalars['String']['output'];
  /** Which values come first in a ranking: DESC the largest, ASC the smallest. */
  readonly order: Direction;
  /** What may be chosen about it. */
  readonly parameters: ReadonlyArray<MeasureParameter>;
  /** Where it is defined. */
  readonly reference: Reference;
};


/** A measure of the place of actors in a network. */
export type MeasureLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A measure of the place of actors in a network. */
export type MeasureSentenceArgs = {
  lang?: InputMaybe<Lang>;
};


/** A measure of the place of actors in a network. */
export type MeasureCautionArgs = {
  lang?: InputMaybe<Lang>;
};


/** A measure of the place of actors in a network. */
export type MeasureUnitArgs = {
  lang?: InputMaybe<Lang>;
};

/** Something that may be chosen about a measure. */
export type MeasureParameter = {
  readonly __typename?: 'MeasureParameter';
  /** Name of the argument. */
  readonly id: Scalars['String']['output'];
  /** What it does. */
  readonly sentence: Scalars['String']['output'];
  /** Its value when nothing is chosen. */
  readonly default: Scalars['String']['output'];
  /** The values it takes. */
  readonly choices: ReadonlyArray<MeasureChoice>;
};


/** Something that may be chosen about a measure. */
export type MeasureParameterSentenceArgs = {
  lang?: InputMaybe<Lang>;
};

export type MeasureChoice = {
  readonly __typename?: 'MeasureChoice';
  readonly value: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
};


export type MeasureChoiceLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** A figure of a network, a community or a theme, as results give it. */
export type Statistic = {
  readonly __typename?: 'Statistic';
  readonly name: StatisticName;
  /** Its name as file names have it, e.g. ei-index. */
  readonly id: Scalars['String']['output'];
  /** The field that gives it. */
  readonly field: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  /** What it means, in one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** How not to read it. */
  readonly caution: Scalars['String']['output'];
  /** How it is computed, in plain notation. */
  readonly formula: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  /** Where it is defined. */
  readonly references: ReadonlyArray<Reference>;
};


/** A figure of a network, a community or a theme, as results give it. */
export type StatisticLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** A figure of a network, a community or a theme, as results give it. */
export type StatisticSentenceArgs = {
  lang?: InputMaybe<Lang>;
};


/** A figure of a network, a community or a theme, as results give it. */
export type StatisticCautionArgs = {
  lang?: InputMaybe<Lang>;
};


/** A figure of a network, a community or a theme, as results give it. */
export type StatisticUnitArgs = {
  lang?: InputMaybe<Lang>;
};

/** A work of the literature. */
export type Reference = {
  readonly __typename?: 'Reference';
  readonly authors: Scalars['String']['output'];
  readonly year: Scalars['Year']['output'];
  readonly title: Scalars['String']['output'];
  readonly doi: Scalars['String']['output'];
  /** The address of its DOI. */
  readonly url: Scalars['URL']['output'];
};

/** Where an actor stands in a network by a measure. */
export type Standing = {
  readonly __typename?: 'Standing';
  /** In the unit of the measure; null where it is not defined. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** 1 for the top; those with the same value share the best rank. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Share in percent of the actors ranked that stand below, those with the same value counted half. */
  readonly percentile?: Maybe<Scalars['Float']['output']>;
  /** Number of actors ranked: those of the network for which the measure is defined. */
  readonly of: Scalars['Int']['output'];
};

/** How far values may be off that were computed from a random part of the network. */
export type Sampling = {
  readonly __typename?: 'Sampling';
  /** Number of nodes or pairs of nodes drawn. */
  readonly samples: Scalars['Int']['output'];
  /** Largest error of any value. */
  readonly error: Scalars['Float']['output'];
  /** Probability that no error is larger. */
  readonly confidence: Scalars['Float']['output'];
  /** What the error is an error of. */
  readonly errorOf: Scalars['String']['output'];
};


/** How far values may be off that were computed from a random part of the network. */
export type SamplingErrorOfArgs = {
  lang?: InputMaybe<Lang>;
};

/** What a result was computed from: enough to compute it again. */
export type Basis = {
  readonly __typename?: 'Basis';
  /** Version of the data (see `dataset`). */
  readonly version: Scalars['String']['output'];
  /** The parameters and the choice of the network, as one JSON object. */
  readonly parameters: Scalars['String']['output'];
  /** Number of actors with a tie in the network; for epistemic communities, of actors with a theme. */
  readonly nodeCount: Scalars['Int']['output'];
  /** Number of ties; for epistemic communities, of pairs of an actor and one of its themes. */
  readonly linkCount: Scalars['Int']['output'];
  /** Number of the projects, declared ties and other things counted that have no dates: they count in every window. */
  readonly undated: Scalars['Int']['output'];
};

/** Actors in the order of a measure. */
export type Ranking = {
  readonly __typename?: 'Ranking';
  readonly measure: Measure;
  readonly basis: Basis;
  /** Null when the values are exact. */
  readonly sampling?: Maybe<Sampling>;
  readonly edges: ReadonlyArray<RankingEdge>;
  readonly nodes: ReadonlyArray<Actor>;
  readonly pageInfo: PageInfo;
  /** Number of actors over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor in a ranking. */
export type RankingEdge = {
  readonly __typename?: 'RankingEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Actor;
  /** In the unit of the measure. */
  readonly value: Scalars['Float']['output'];
  /** 1 for the top; those with the same value share the best rank. */
  readonly rank: Scalars['Int']['output'];
  /** Share in percent of the actors ranked that stand below, those with the same value counted half. */
  readonly percentile: Scalars['Float']['output'];
};

/** A measure over the years. */
export type Evolution = {
  readonly __typename?: 'Evolution';
  readonly measure: Measure;
  /** Null when none was asked for. */
  readonly actor?: Maybe<Actor>;
  /** Null when none was asked for. */
  readonly theme?: Maybe<Theme>;
  /** One for each year, the earliest first. */
  readonly points: ReadonlyArray<EvolutionPoint>;
};

/** The network of the years that end in one year. */
export type EvolutionPoint = {
  readonly __typename?: 'EvolutionPoint';
  readonly year: Scalars['Year']['output'];
  /** Where the actor stands; null when none was asked for, or when it has no tie in those years. */
  readonly standing?: Maybe<Standing>;
  /** NETWORK_OVER_TIME of `statistics`: what the network is like as a whole. */
  readonly summary: NetworkSummary;
  readonly basis: Basis;
};

/** A network as a whole; `basis` has the numbers of its ties and of the actors that have one. */
export type NetworkSummary = {
  readonly __typename?: 'NetworkSummary';
  /** Number of projects, those that tie nobody because only one actor takes part included. */
  readonly projectCount: Scalars['Int']['output'];
  /** Number of actors that take part in them. */
  readonly participantCount: Scalars['Int']['output'];
  /** Sum of the strengths of all ties (Newman 2001, doi:10.1103/PhysRevE.64.016132). */
  readonly strength: Scalars['Float']['output'];
  /** Ties over pairs of actors (Wasserman & Faust 1994, doi:10.1017/CBO9780511815478); null with fewer than two actors. */
  readonly density?: Maybe<Scalars['Float']['output']>;
  /** Mean of the measure over the actors for which it is defined; null when there is none. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** Median of the measure over them. */
  readonly median?: Maybe<Scalars['Float']['output']>;
  /** Number of these actors. */
  readonly of: Scalars['Int']['output'];
};

/** A measure of the place of an actor in a network; `measures` tells more of each. */
export type MeasureName =
  /** Number of actors to which the actor is tied directly. One large project with many participants is enough for a high degree: it says neither how many projects tie two actors nor what each does in them. Unit: actors. (Freeman, L. C. 1978, doi:10.1016/0378-8733(78)90021-7) */
  | 'DEGREE'
  /** Number of projects that the actor shares with others: the sum of the collaboration weights of its ties. All projects count the same, whatever their budget, their length and the actor’s role; a project that the sources do not know does not count. Unit: projects. (Newman, M. E. J. 2001, doi:10.1103/PhysRevE.64.016132) */
  | 'STRENGTH'
  /** Share of the pairs of other actors whose shortest way leads through the actor: it may connect those that do not know each other. It is a position and not an action: nothing says that the actor passes anything on, and a single tie that the sources lack may change it much. Unit: share of the pairs of other actors, from 0 to 1. (Brandes, U. 2001, doi:10.1080/0022250X.2001.9990249) */
  | 'BETWEENNESS'
  /** Inverse of the mean distance from the actor to those it can reach, times the share of the actors that it can reach: near to all, it soon learns what goes round. In a dense network nearly all actors have similar values: small differences, and the ranks they give, mean little. Unit: per step; weighted: per unit of length 1/strength. (Wasserman, S. & Faust, K. 1994, doi:10.1017/CBO9780511815478) */
  | 'CLOSENESS'
  /** Probability of finding at the actor a visitor that follows ties at random and sometimes begins anew anywhere: it counts to be tied to those that count. In a network without directions it follows the degree closely: a high rank is no authority that others grant. Unit: probability; the sum over the actors is 1. (Brin, S. & Page, L. 1998, doi:10.1016/S0169-7552(98)00110-X) */
  | 'PAGERANK'
  /** The largest k such that the actor is part of a group in which each member is tied to at least k others of the group: the larger k, the nearer the core. A single project with k + 1 participants makes a group of rank k: a high core may come from one large consortium rather than from repeated cooperation. Unit: ties. (Seidman, S. B. 1983, doi:10.1016/0378-8733(83)90028-X) */
  | 'K_CORE'
  /** How far the actor’s ties lead back to one and the same group: the lower the constraint, the more it alone connects actors that are not tied to each other. An actor with few ties is highly constrained by the calculation itself: compare actors of similar degrees. Unit: none; 1 for a single tie, near 0 for many separate ties. (Burt, R. S. 2004, doi:10.1086/421787) */
  | 'CONSTRAINT'
  /** Number of actors tied to the actor, less those that are redundant because they are tied to each other too. Two partners of one project are tied by construction: the redundancy measured depends on how the sources cut projects up. Unit: actors. (Burt, R. S. 1992, doi:10.4159/9780674029095) */
  | 'EFFECTIVE_SIZE'
  /** Number of times that the actor is tied to two actors that are not tied to each other, by the groups of the three. Ties have no direction: each pair counts both ways, so that gatekeeper and representative are always equal; values grow with the square of the degree. Unit: ordered pairs of actors. (Gould, R. V. & Fernandez, R. M. 1989, doi:10.2307/270949) */
  | 'BROKERAGE';

/** The groups between which the actor mediates. */
export type ActorGrouping =
  | 'KIND'
  | 'COUNTRY';

/** The part as a broker that is counted. */
export type BrokerageRole =
  | 'COORDINATOR'
  | 'GATEKEEPER'
  | 'REPRESENTATIVE'
  | 'CONSULTANT'
  | 'LIAISON'
  | 'TOTAL';

/** What may be chosen about a measure; what a measure does not know is refused. */
export type MeasureParameters = {
  /** Take the strength of ties into account (Newman’s collaboration weight); a tie without a shared project then has no strength and does not count. For BETWEENNESS, CLOSENESS, PAGERANK, CONSTRAINT, EFFECTIVE_SIZE; false when left out. */
  readonly weighted?: InputMaybe<Scalars['Boolean']['input']>;
  /** The groups between which the actor mediates. For BROKERAGE; KIND when left out. */
  readonly by?: InputMaybe<ActorGrouping>;
  /** The part as a broker that is counted. For BROKERAGE; TOTAL when left out. */
  readonly role?: InputMaybe<BrokerageRole>;
};

/** How an actor is placed in the network of shared projects of all years. */
export type ActorMetrics = {
  readonly __typename?: 'ActorMetrics';
  /** Number of other actors that share at least one project with it. */
  readonly degree: Scalars['Int']['output'];
  /** Sum over its projects with others of 1: the total of its collaboration weights, each 1/(participants-1) a shared project (Newman 2001, doi:10.1103/PhysRevE.64.016132). */
  readonly strength: Scalars['Float']['output'];
  /** Share of the pairs of other actors whose shortest way leads through the actor: it may connect those that do not know each other. It is a position and not an action: nothing says that the actor passes anything on, and a single tie that the sources lack may change it much. Unit: share of the pairs of other actors, from 0 to 1. (Brandes, U. 2001, doi:10.1080/0022250X.2001.9990249) Null when it shares no project. */
  readonly betweenness?: Maybe<Standing>;
  /** Inverse of the mean distance from the actor to those it can reach, times the share of the actors that it can reach: near to all, it soon learns what goes round. In a dense network nearly all actors have similar values: small differences, and the ranks they give, mean little. Unit: per step; weighted: per unit of length 1/strength. (Wasserman, S. & Faust, K. 1994, doi:10.1017/CBO9780511815478) Null when it shares no project. */
  readonly closeness?: Maybe<Standing>;
  /** Probability of finding at the actor a visitor that follows ties at random and sometimes begins anew anywhere: it counts to be tied to those that count. In a network without directions it follows the degree closely: a high rank is no authority that others grant. Unit: probability; the sum over the actors is 1. (Brin, S. & Page, L. 1998, doi:10.1016/S0169-7552(98)00110-X) Null when it shares no project. */
  readonly pagerank?: Maybe<Standing>;
  /** The largest k such that the actor is part of a group in which each member is tied to at least k others of the group: the larger k, the nearer the core. A single project with k + 1 participants makes a group of rank k: a high core may come from one large consortium rather than from repeated cooperation. Unit: ties. (Seidman, S. B. 1983, doi:10.1016/0378-8733(83)90028-X) Null when it shares no project. */
  readonly kCore?: Maybe<Standing>;
  /** How far the actor’s ties lead back to one and the same group: the lower the constraint, the more it alone connects actors that are not tied to each other. An actor with few ties is highly constrained by the calculation itself: compare actors of similar degrees. Unit: none; 1 for a single tie, near 0 for many separate ties. (Burt, R. S. 2004, doi:10.1086/421787) Null when it shares no project. */
  readonly constraint?: Maybe<Standing>;
  /** Number of actors tied to the actor, less those that are redundant because they are tied to each other too. Two partners of one project are tied by construction: the redundancy measured depends on how the sources cut projects up. Unit: actors. (Burt, R. S. 1992, doi:10.4159/9780674029095) Null when it shares no project. */
  readonly effectiveSize?: Maybe<Standing>;
  /** Number of times that the actor is tied to two actors that are not tied to each other, by the groups of the three. Ties have no direction: each pair counts both ways, so that gatekeeper and representative are always equal; values grow with the square of the degree. Unit: ordered pairs of actors. (Gould, R. V. & Fernandez, R. M. 1989, doi:10.2307/270949) Null when it shares no project. */
  readonly brokerage?: Maybe<Standing>;
  /** Where it stands by any measure, degree and strength included; null when it shares no project. */
  readonly standing?: Maybe<Standing>;
};


/** How an actor is placed in the network of shared projects of all years. */
export type ActorMetricsBetweennessArgs = {
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
};


/** How an actor is placed in the network of shared projects of all years. */
export type ActorMetricsClosenessArgs = {
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
};


/** How an actor is placed in the network of shared projects of all years. */
export type ActorMetricsPagerankArgs = {
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
};


/** How an actor is placed in the network of shared projects of all years. */
export type ActorMetricsConstraintArgs = {
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
};


/** How an actor is placed in the network of shared projects of all years. */
export type ActorMetricsEffectiveSizeArgs = {
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
};


/** How an actor is placed in the network of shared projects of all years. */
export type ActorMetricsBrokerageArgs = {
  by?: InputMaybe<ActorGrouping>;
  role?: InputMaybe<BrokerageRole>;
};


/** How an actor is placed in the network of shared projects of all years. */
export type ActorMetricsStandingArgs = {
  measure: MeasureName;
  parameters?: InputMaybe<MeasureParameters>;
};

/** What actors are told apart by, to see whether ties cross it. */
export type MixingTrait =
  /** The kind of actor. */
  | 'KIND'
  /** The country; ties of actors without a known country are left out. */
  | 'COUNTRY'
  /** The main transition: that of most of an actor's projects and publications; when as many are of each, it is like all that share one. Two that share a project share its themes, so ties by project favour likeness. */
  | 'TRANSITION';

/** Whether actors are tied rather across kinds, countries and transitions or within them. */
export type Mixing = {
  readonly __typename?: 'Mixing';
  readonly basis: Basis;
  readonly nullModel: NullModel;
  /** One for each trait asked for. */
  readonly traits: ReadonlyArray<TraitMixing>;
  /** What the figures mean, what they do not, and where they are defined. */
  readonly statistics: ReadonlyArray<Statistic>;
};

/** What chance would give: random networks in which each actor keeps its number of ties, made of the observed one by swapping the ends of two ties again and again. */
export type NullModel = {
  readonly __typename?: 'NullModel';
  /** Number of random networks that the expected share and its deviation come from. */
  readonly rewirings: Scalars['Int']['output'];
  /** Attempted swaps for each tie between two random networks; before the first there are five times as many. */
  readonly swapsPerTie: Scalars['Int']['output'];
  /** Seed of the random numbers: the same for each question. */
  readonly seed: Scalars['Int']['output'];
  readonly references: ReadonlyArray<Reference>;
};

/** How ties cross one trait of actors. */
export type TraitMixing = {
  readonly __typename?: 'TraitMixing';
  readonly trait: MixingTrait;
  readonly label: Scalars['String']['output'];
  /** Number of ties of which the trait of both ends is known: all figures are of these. */
  readonly ties: Scalars['Int']['output'];
  /** Number of ties left out because the trait of one end is not known. */
  readonly unknown: Scalars['Int']['output'];
  /** EI_INDEX of `statistics`: ties across less ties within, over all; from -1 (all within) to 1 (all across). Null without ties. */
  readonly eiIndex?: Maybe<Scalars['Float']['output']>;
  /** Number of ties between actors that differ. */
  readonly external: Scalars['Int']['output'];
  /** Number of ties between actors that are alike. */
  readonly internal: Scalars['Int']['output'];
  /** The E-I index of each kind, country or transition, those with most ties first. */
  readonly values: ReadonlyArray<ValueMixing>;
  /** The E-I index of one actor; null when it has no tie in the network. */
  readonly actor?: Maybe<TieBalance>;
  /** ASSORTATIVITY of `statistics`: 1 when all ties are between actors that are alike, 0 when as many are as by chance; null when it is not defined. */
  readonly assortativity?: Maybe<Assortativity>;
  /** CROSSING_SHARE of `statistics`: the share of ties across, beside the null model. Null without ties. */
  readonly crossing?: Maybe<CrossingShare>;
};


/** How ties cross one trait of actors. */
export type TraitMixingLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** How ties cross one trait of actors. */
export type TraitMixingValuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How ties cross one trait of actors. */
export type TraitMixingActorArgs = {
  id: Scalars['ID']['input'];
};

/** The ties of the actors of one kind, country or transition. */
export type ValueMixing = {
  readonly __typename?: 'ValueMixing';
  /** An enum value or an ISO country code. */
  readonly value: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  /** Number of ties to actors that do not have the value. */
  readonly external: Scalars['Int']['output'];
  /** Number of ties between two actors that have it. */
  readonly internal: Scalars['Int']['output'];
  /** (external - internal) / (external + internal); null without ties. */
  readonly eiIndex?: Maybe<Scalars['Float']['output']>;
};


/** The ties of the actors of one kind, country or transition. */
export type ValueMixingLabelArgs = {
  lang?: InputMaybe<Lang>;
};

/** Ties of an actor to those that differ from it and to those that are like it. */
export type TieBalance = {
  readonly __typename?: 'TieBalance';
  readonly external: Scalars['Int']['output'];
  readonly internal: Scalars['Int']['output'];
  /** (external - internal) / (external + internal); null without ties. */
  readonly eiIndex?: Maybe<Scalars['Float']['output']>;
};

/** How far ties are between actors that are alike, beyond chance. */
export type Assortativity = {
  readonly __typename?: 'Assortativity';
  /** From -1 to 1. */
  readonly coefficient: Scalars['Float']['output'];
  /** Expected standard deviation of the coefficient, by leaving out each tie in turn; null when a single tie makes all the difference. */
  readonly error?: Maybe<Scalars['Float']['output']>;
};

/** The share of ties between actors that differ, beside what chance would give. */
export type CrossingShare = {
  readonly __typename?: 'CrossingShare';
  /** Share of the ties, from 0 to 1. */
  readonly observed: Scalars['Float']['output'];
  /** Mean share over the random networks. */
  readonly expected: Scalars['Float']['output'];
  /** Standard deviation of the share over the random networks. */
  readonly deviation: Scalars['Float']['output'];
  /** (observed - expected) / deviation: positive when ties cross more often than by chance. Null when swapping changes nothing. */
  readonly z?: Maybe<Scalars['Float']['output']>;
};

/** What an actor does in a project. */
export type ParticipationRole =
  /** Leads or coordinates it (chef de file). */
  | 'LEAD'
  /** Takes part as a partner. */
  | 'PARTNER'
  /** Gives money to it. */
  | 'FUNDER'
  /** Carries it out for others. */
  | 'OPERATOR'
  /** Is meant to gain from it. */
  | 'BENEFICIARY';

/** The projects of an actor. */
export type ActorParticipationConnection = {
  readonly __typename?: 'ActorParticipationConnection';
  readonly edges: ReadonlyArray<ActorParticipationEdge>;
  readonly pageInfo: PageInfo;
  /** Number of participations over all pages: an actor with two roles in a project counts twice. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor's part in a project, seen from the actor. */
export type ActorParticipationEdge = Sourced & {
  readonly __typename?: 'ActorParticipationEdge';
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  readonly cursor: Scalars['String']['output'];
  /** In which role. */
  readonly role: ParticipationRole;
  /** When the participation began, if it differs from the project or is stated for it. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  /** When it ended. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
  /** What the actor gives, or receives as a beneficiary. */
  readonly amount?: Maybe<Money>;
  readonly node: Project;
};

/** The actors of a project. */
export type ProjectParticipationConnection = {
  readonly __typename?: 'ProjectParticipationConnection';
  readonly edges: ReadonlyArray<ProjectParticipationEdge>;
  readonly pageInfo: PageInfo;
  /** Number of participations over all pages: an actor with two roles in a project counts twice. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor's part in a project, seen from the project. */
export type ProjectParticipationEdge = Sourced & {
  readonly __typename?: 'ProjectParticipationEdge';
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  readonly cursor: Scalars['String']['output'];
  /** In which role. */
  readonly role: ParticipationRole;
  /** When the participation began, if it differs from the project or is stated for it. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  /** When it ended. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
  /** What the actor gives, or receives as a beneficiary. */
  readonly amount?: Maybe<Money>;
  readonly node: Actor;
};

export type ParticipationFilter = {
  readonly roles?: InputMaybe<ReadonlyArray<ParticipationRole>>;
  /** Kinds of the actor that takes part. */
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** The project went on in this year or later; projects without an end year count as going on. */
  readonly activeFrom?: InputMaybe<Scalars['Year']['input']>;
  /** The project had begun by this year; projects without a start year are kept. */
  readonly activeTo?: InputMaybe<Scalars['Year']['input']>;
};

export type ParticipationOrder = {
  readonly field: ProjectOrderField;
  readonly direction?: Direction;
};

/** The form of a declared tie between two actors. */
export type PartnershipKind =
  | 'TWINNING'
  | 'COOPERATION_AGREEMENT'
  | 'FRAMEWORK_AGREEMENT'
  | 'NETWORKING'
  | 'OTHER';

export type PartnershipConnection = {
  readonly __typename?: 'PartnershipConnection';
  readonly edges: ReadonlyArray<PartnershipEdge>;
  readonly pageInfo: PageInfo;
  /** Number of partnerships over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A declared tie, seen from one of its two actors. */
export type PartnershipEdge = Sourced & {
  readonly __typename?: 'PartnershipEdge';
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  readonly cursor: Scalars['String']['output'];
  readonly kind: PartnershipKind;
  /** When it was signed or began. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  /** When it ended; null while it goes on or when unknown. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
  /** What it is about. */
  readonly themes: ReadonlyArray<Theme>;
  /** The other actor. */
  readonly node: Actor;
};

export type PartnershipFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<PartnershipKind>>;
  /** ISO 3166-1 alpha-2 codes of the other actor's country. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Went on in this year or later; a partnership without an end counts as going on. */
  readonly activeFrom?: InputMaybe<Scalars['Year']['input']>;
  /** Had begun by this year; a partnership without a beginning is kept. */
  readonly activeTo?: InputMaybe<Scalars['Year']['input']>;
};

export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  readonly edges: ReadonlyArray<MembershipEdge>;
  readonly pageInfo: PageInfo;
  /** Number of memberships over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A membership, seen from the member (node: the network) or from the network (node: the member). */
export type MembershipEdge = Sourced & {
  readonly __typename?: 'MembershipEdge';
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  readonly cursor: Scalars['String']['output'];
  /** The member's part in the network, in the words of the source. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** When it joined. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  /** When it left; null while it goes on or when unknown. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
  readonly node: Actor;
};

/** A person in a public function: elected member, head of a network, author. No contact data, no private life. */
export type Person = Node & Sourced & {
  readonly __typename?: 'Person';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  readonly name: Scalars['String']['output'];
  /** The public functions it holds or held. */
  readonly roles: ReadonlyArray<PersonRole>;
  /** What it wrote in that function. */
  readonly publications: ReadonlyArray<Publication>;
};

/** A public function held in an actor. */
export type PersonRole = Sourced & {
  readonly __typename?: 'PersonRole';
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  /** The function, in the words of the source. */
  readonly role: Scalars['String']['output'];
  readonly actor?: Maybe<Actor>;
  /** When it began. No end date does not mean that the person is still in office. */
  readonly since?: Maybe<Scalars['EDTF']['output']>;
  /** When it ended. */
  readonly until?: Maybe<Scalars['EDTF']['output']>;
};

/** A country or territory of ISO 3166-1. */
export type Country = Node & Sourced & {
  readonly __typename?: 'Country';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  /** ISO 3166-1 alpha-2 code, upper case. */
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** Degrees north (WGS 84) of a point that stands for the country. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east (WGS 84) of a point that stands for the country. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Actors of this country. */
  readonly actors: ActorConnection;
  /** Projects that take place here. */
  readonly projects: ProjectConnection;
};


/** A country or territory of ISO 3166-1. */
export type CountryNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A country or territory of ISO 3166-1. */
export type CountryActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
};


/** A country or territory of ISO 3166-1. */
export type CountryProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
};

/** A town, as gazetteers list it. */
export type Place = Node & Sourced & {
  readonly __typename?: 'Place';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  readonly name: Scalars['String']['output'];
  readonly country?: Maybe<Country>;
  /** Degrees north (WGS 84). */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east (WGS 84). */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Codes that registers give it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Actors with their seat here. */
  readonly actors: ReadonlyArray<Actor>;
};


/** A town, as gazetteers list it. */
export type PlaceNameArgs = {
  lang?: InputMaybe<Lang>;
};

/** A way of doing things that travels from one local government to another and is put to the test: participatory budgeting, tactical urbanism, … */
export type Practice = Node & Sourced & {
  readonly __typename?: 'Practice';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  readonly name: Scalars['String']['output'];
  /** One or two sentences on what it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly themes: ReadonlyArray<Theme>;
  /** Who took it up, in order of year. */
  readonly adoptions: AdoptionConnection;
  /** Projects that put it to use. */
  readonly projects: ReadonlyArray<Project>;
};


/** A way of doing things that travels from one local government to another and is put to the test: participatory budgeting, tactical urbanism, … */
export type PracticeNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A way of doing things that travels from one local government to another and is put to the test: participatory budgeting, tactical urbanism, … */
export type PracticeDescriptionArgs = {
  lang?: InputMaybe<Lang>;
};


/** A way of doing things that travels from one local government to another and is put to the test: participatory budgeting, tactical urbanism, … */
export type PracticeAdoptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type AdoptionConnection = {
  readonly __typename?: 'AdoptionConnection';
  readonly edges: ReadonlyArray<AdoptionEdge>;
  readonly pageInfo: PageInfo;
  /** Number of adoptions over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor took up a practice. */
export type AdoptionEdge = Sourced & {
  readonly __typename?: 'AdoptionEdge';
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  readonly cursor: Scalars['String']['output'];
  /** The year it took it up; null when the source gives none. */
  readonly year?: Maybe<Scalars['Year']['output']>;
  readonly practice: Practice;
  readonly actor: Actor;
  /** The actors it learned the practice from, where the source says so. */
  readonly learnedFrom: ReadonlyArray<Actor>;
};

/** A piece of work that actors do together over a period. */
export type Project = Node & Sourced & {
  readonly __typename?: 'Project';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  readonly title: Scalars['String']['output'];
  /** One or two sentences on what it does. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** planned, ongoing or completed, where the source says so. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** When it ran. */
  readonly period?: Maybe<Scalars['EDTF']['output']>;
  /** The year it began. */
  readonly startYear?: Maybe<Scalars['Year']['output']>;
  /** The year it ended; null while it goes on or when unknown. */
  readonly endYear?: Maybe<Scalars['Year']['output']>;
  /** Its total budget over the whole period. */
  readonly budget?: Maybe<Money>;
  /** The actors that take part in it, one entry a role. */
  readonly participants: ProjectParticipationConnection;
  /** What it is about. */
  readonly themes: ReadonlyArray<Theme>;
  /** Themes in the words of its sources that have no counterpart among the themes of the vocabulary. */
  readonly sourceThemes: ReadonlyArray<Scalars['String']['output']>;
  /** The transitions that its themes belong to. */
  readonly transitions: ReadonlyArray<Transition>;
  /** Where it takes place. */
  readonly countries: ReadonlyArray<Country>;
  /** The practices it puts to use. */
  readonly practices: ReadonlyArray<Practice>;
  /** What councils deliberated about it. */
  readonly deliberations: ReadonlyArray<Deliberation>;
};


/** A piece of work that actors do together over a period. */
export type ProjectTitleArgs = {
  lang?: InputMaybe<Lang>;
};


/** A piece of work that actors do together over a period. */
export type ProjectSummaryArgs = {
  lang?: InputMaybe<Lang>;
};


/** A piece of work that actors do together over a period. */
export type ProjectParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ParticipationFilter>;
};

/** A page of projects. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  readonly edges: ReadonlyArray<ProjectEdge>;
  readonly nodes: ReadonlyArray<Project>;
  readonly pageInfo: PageInfo;
  /** Number of projects over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How all the projects (not only this page) are spread. Fields: theme, transition, country, participantKind, status, startYear. */
  readonly facets: ReadonlyArray<Facet>;
};


/** A page of projects. */
export type ProjectConnectionFacetsArgs = {
  fields: ReadonlyArray<Scalars['String']['input']>;
};

export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Project;
};

/** Which projects to list. Criteria given together must all hold; a list holds when one of its values does. */
export type ProjectFilter = {
  /** Ids of themes; narrower themes are included. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly transitions?: InputMaybe<ReadonlyArray<Transition>>;
  /** ISO 3166-1 alpha-2 codes of where it takes place. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of actors that take part. */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of actors that take part: every kind given must be present. */
  readonly participantKinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Full-text search in titles and summaries, forgiving as `search` is. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Went on in this year or later; a project without an end year counts as going on. */
  readonly activeFrom?: InputMaybe<Scalars['Year']['input']>;
  /** Had begun by this year; a project without a start year is kept. */
  readonly activeTo?: InputMaybe<Scalars['Year']['input']>;
  /** At least this budget, in the units of its own currency. */
  readonly minBudget?: InputMaybe<Scalars['Float']['input']>;
  readonly status?: InputMaybe<Scalars['String']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly and?: InputMaybe<ReadonlyArray<ProjectFilter>>;
  readonly or?: InputMaybe<ReadonlyArray<ProjectFilter>>;
  readonly not?: InputMaybe<ProjectFilter>;
};

export type ProjectOrder = {
  readonly field: ProjectOrderField;
  readonly direction?: Direction;
};

export type ProjectOrderField =
  /** Alphabetical, accents and case ignored. */
  | 'TITLE'
  /** Unknown last. */
  | 'START_YEAR'
  /** Unknown last. */
  | 'END_YEAR'
  /** Amount in the project's own currency; unknown last. */
  | 'BUDGET'
  /** Number of distinct actors that take part. */
  | 'PARTICIPANT_COUNT';

/** A report, an article, a book or a guide. */
export type Publication = Node & Sourced & {
  readonly __typename?: 'Publication';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  readonly title: Scalars['String']['output'];
  /** Year of publication. */
  readonly year?: Maybe<Scalars['Year']['output']>;
  /** Digital object identifier, without the resolver's address. */
  readonly doi?: Maybe<Scalars['String']['output']>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Who wrote or published it, in the order of the title page. */
  readonly authors: ReadonlyArray<Author>;
  /** What it is about. */
  readonly themes: ReadonlyArray<Theme>;
};

/** Who signs a publication: an organisation or a person. */
export type Author = LocalGovernment | ResearchOrganisation | Association | Business | PublicInstitution | Person;

export type PublicationConnection = {
  readonly __typename?: 'PublicationConnection';
  readonly edges: ReadonlyArray<PublicationEdge>;
  readonly nodes: ReadonlyArray<Publication>;
  readonly pageInfo: PageInfo;
  /** Number of publications over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PublicationEdge = {
  readonly __typename?: 'PublicationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Publication;
};

/** A meeting, a forum, a congress. */
export type Event = Node & Sourced & {
  readonly __typename?: 'Event';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  readonly name: Scalars['String']['output'];
  /** When it was held. */
  readonly period?: Maybe<Scalars['EDTF']['output']>;
  /** The year it was held. */
  readonly startYear?: Maybe<Scalars['Year']['output']>;
  /** Where it was held. */
  readonly place?: Maybe<Place>;
  /** Who took part. */
  readonly participants: ActorConnection;
};


/** A meeting, a forum, a congress. */
export type EventNameArgs = {
  lang?: InputMaybe<Lang>;
};


/** A meeting, a forum, a congress. */
export type EventParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where every question begins. */
export type Query = {
  readonly __typename?: 'Query';
  /** Anything by its id. */
  readonly node?: Maybe<Node>;
  /** Several things by their ids, in the same order, null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One actor, by its id or by a register's code: "insee:69123", "siren:200046977", "wikidata:Q456". */
  readonly actor?: Maybe<Actor>;
  readonly actors: ActorConnection;
  readonly project?: Maybe<Project>;
  readonly projects: ProjectConnection;
  readonly theme?: Maybe<Theme>;
  /** Themes in alphabetical order, of one transition or only the top ones if so asked. */
  readonly themes: ReadonlyArray<Theme>;
  /** A country by its ISO 3166-1 alpha-2 code. */
  readonly country?: Maybe<Country>;
  /** All countries, in alphabetical order of their French names. */
  readonly countries: ReadonlyArray<Country>;
  readonly practice?: Maybe<Practice>;
  /** All practices, in alphabetical order. */
  readonly practices: ReadonlyArray<Practice>;
  /** Deliberations, latest first, of one local government if so asked. */
  readonly deliberations: DeliberationConnection;
  /** Publications, latest first. */
  readonly publications: PublicationConnection;
  /** Sources, in alphabetical order of their titles when no other is asked for. */
  readonly sources: SourceConnection;
  /** Full-text search: accents, case, hyphens and apostrophes are ignored, beginnings of words and one typo are found, an exact name comes first. */
  readonly search: SearchConnection;
  /** Typeahead: what the letters typed so far may mean. */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** Pairs of actors that share projects, those with most shared projects first. */
  readonly collaborations: CollaborationConnection;
  /** What two actors have in common. */
  readonly common?: Maybe<CommonGround>;
  /** The best paths between two actors: the shortest first, then those through less connected nodes. `avoid` leaves nodes out, `maxDegree` leaves out inner nodes with more relationships than that. */
  readonly paths: ReadonlyArray<Path>;
  /** Actors and their ties: around one actor (`ego`) up to `depth` steps, or all that the filter keeps. Criteria on themes, transitions and years keep ties by project only. */
  readonly network: Network;
  /** Groups of actors that are tied to one another more than to others, the largest first. The network is that of the ties, years and filter chosen. */
  readonly communities: Communities;
  /** Whether actors are tied rather across kinds, countries and transitions or within them, and what chance would give. The network is that of the ties, years and filter chosen. */
  readonly mixing: Mixing;
  /** Groups of actors that share themes, with all the themes that they share, the most telling first: those that many more actors share than chance would have it, and that do not hang on a few. The themes of an actor are those of its projects and publications of the years chosen. */
  readonly epistemicCommunities: EpistemicCommunities;
  /** How cohesive the communities on some themes are, side by side; narrower themes are included. The ties are those of the network chosen, whatever they are about. At most 20 themes. */
  readonly themeCohesion: ThemeComparison;
  /** What the figures of communities, mixing and themes mean, what they do not, and where they are defined. */
  readonly statistics: ReadonlyArray<Statistic>;
  /** What can be measured of actors, with what it means, what it does not, and where it is defined. */
  readonly measures: ReadonlyArray<Measure>;
  /** Actors in the order of a measure. The network is that of the ties, years and filter chosen; `among` then leaves actors out of the list without changing anybody's value or rank. */
  readonly ranking: Ranking;
  /** A measure year after year, of one actor or over all the actors of a theme: each point is the network of the `width` years that end there. With a theme, the network is that of the projects on it or on a narrower one; without actor and theme, it is the whole. */
  readonly evolution: Evolution;
  /** How a practice travelled: who took it up when, who learned it from whom, between South and North, and how much of that is known. */
  readonly diffusion: Diffusion;
  /** What councils make of what is put before them: rank on the agenda, debate, votes, amounts. `about` keeps deliberations on some themes, narrower ones included; the index is made of the `parts` chosen. */
  readonly councilImportance: CouncilImportance;
  /** Projects, actors, partnerships or budgets counted by two traits at once, with the totals that no sum of cells gives. A table of more than 20,000 cells is refused. */
  readonly crosstab: Crosstab;
  /** What is in here and how fresh it is. */
  readonly dataset: Dataset;
};


/** Where every question begins. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every question begins. */
export type QueryActorArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  identifier?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question begins. */
export type QueryActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Where every question begins. */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  orderBy?: InputMaybe<ProjectOrder>;
};


/** Where every question begins. */
export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryThemesArgs = {
  transition?: InputMaybe<Transition>;
  root?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Where every question begins. */
export type QueryCountryArgs = {
  code: Scalars['String']['input'];
};


/** Where every question begins. */
export type QueryPracticeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryDeliberationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  localGovernment?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every question begins. */
export type QueryPublicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question begins. */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
};


/** Where every question begins. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question begins. */
export type QuerySuggestArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryCollaborationsArgs = {
  filter?: InputMaybe<CollaborationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question begins. */
export type QueryCommonArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every question begins. */
export type QueryNetworkArgs = {
  filter?: InputMaybe<CollaborationFilter>;
  ego?: InputMaybe<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  ties?: InputMaybe<ReadonlyArray<Tie>>;
  window?: InputMaybe<YearWindow>;
  communities?: InputMaybe<CommunityMethod>;
};


/** Where every question begins. */
export type QueryCommunitiesArgs = {
  method?: CommunityMethod;
  weighted?: Scalars['Boolean']['input'];
  resolution?: Scalars['Float']['input'];
  ties?: InputMaybe<ReadonlyArray<Tie>>;
  window?: InputMaybe<YearWindow>;
  filter?: InputMaybe<CollaborationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question begins. */
export type QueryMixingArgs = {
  by?: ReadonlyArray<MixingTrait>;
  rewirings?: Scalars['Int']['input'];
  swapsPerTie?: Scalars['Int']['input'];
  ties?: InputMaybe<ReadonlyArray<Tie>>;
  window?: InputMaybe<YearWindow>;
  filter?: InputMaybe<CollaborationFilter>;
};


/** Where every question begins. */
export type QueryEpistemicCommunitiesArgs = {
  filter?: InputMaybe<ActorFilter>;
  minActors?: Scalars['Int']['input'];
  minThemes?: Scalars['Int']['input'];
  sharing?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  window?: InputMaybe<YearWindow>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question begins. */
export type QueryThemeCohesionArgs = {
  themes: ReadonlyArray<Scalars['ID']['input']>;
  ties?: InputMaybe<ReadonlyArray<Tie>>;
  window?: InputMaybe<YearWindow>;
};


/** Where every question begins. */
export type QueryRankingArgs = {
  measure: MeasureName;
  parameters?: InputMaybe<MeasureParameters>;
  ties?: InputMaybe<ReadonlyArray<Tie>>;
  window?: InputMaybe<YearWindow>;
  filter?: InputMaybe<CollaborationFilter>;
  among?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question begins. */
export type QueryEvolutionArgs = {
  measure: MeasureName;
  actor?: InputMaybe<Scalars['ID']['input']>;
  theme?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Year']['input'];
  to: Scalars['Year']['input'];
  width?: InputMaybe<Scalars['Int']['input']>;
  parameters?: InputMaybe<MeasureParameters>;
  ties?: InputMaybe<ReadonlyArray<Tie>>;
  filter?: InputMaybe<CollaborationFilter>;
};


/** Where every question begins. */
export type QueryDiffusionArgs = {
  practice: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryCouncilImportanceArgs = {
  window?: InputMaybe<YearWindow>;
  about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  among?: InputMaybe<ActorFilter>;
  parts?: ReadonlyArray<ImportancePart>;
  orderBy?: CouncilOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question begins. */
export type QueryCrosstabArgs = {
  rows: CrosstabDimension;
  columns: CrosstabDimension;
  measure?: CrosstabMeasure;
  filter?: InputMaybe<ProjectFilter>;
  currency?: Scalars['String']['input'];
};

export type NodeConnection = {
  readonly __typename?: 'NodeConnection';
  readonly edges: ReadonlyArray<NodeEdge>;
  readonly nodes: ReadonlyArray<Node>;
  readonly pageInfo: PageInfo;
  /** Number of nodes over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type NodeEdge = {
  readonly __typename?: 'NodeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Node;
};

export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  readonly edges: ReadonlyArray<StatementEdge>;
  readonly nodes: ReadonlyArray<Statement>;
  readonly pageInfo: PageInfo;
  /** Number of relationships over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Statement;
};

export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  readonly edges: ReadonlyArray<SourceEdge>;
  readonly nodes: ReadonlyArray<Source>;
  readonly pageInfo: PageInfo;
  /** Number of sources over all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Source;
};

/** Search results, the best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<Node>;
  readonly pageInfo: PageInfo;
  /** Number of results over all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How the results are spread. Fields: kind. */
  readonly facets: ReadonlyArray<Facet>;
};


/** Search results, the best first. */
export type SearchConnectionFacetsArgs = {
  fields: ReadonlyArray<Scalars['String']['input']>;
};

export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Node;
  /** How well it matches: larger is better; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
  /** The text that matched, with the matching words between « and ». */
  readonly highlight?: Maybe<Scalars['String']['output']>;
};

/** A guess at what is being typed. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  readonly id: Scalars['ID']['output'];
  readonly kind: NodeKind;
  /** What to show. */
  readonly label: Scalars['String']['output'];
  /** What tells it from its namesakes: the kind of actor and its country, the transition of a theme. */
  readonly detail?: Maybe<Scalars['String']['output']>;
};

/** The state of the graph. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Changes with every write. */
  readonly version: Scalars['String']['output'];
  /** When the last write was made (ISO 8601, UTC). */
  readonly builtAt: Scalars['String']['output'];
  /** The engine that answers: neo4j or embedded. */
  readonly engine: Scalars['String']['output'];
  /** Number of nodes of each kind. */
  readonly counts: ReadonlyArray<FacetValue>;
  /** Number of sources under each licence. */
  readonly licenses: ReadonlyArray<FacetValue>;
};

/** How two things in the graph are tied. Each relationship carries its own sources. */
export type RelationshipType =
  /** An actor takes part in a project, in a role. */
  | 'PARTICIPATES_IN'
  /** Two actors declare a lasting tie: a twinning, an agreement. Symmetric: stored once, read from both ends. */
  | 'PARTNER_OF'
  /** An actor belongs to a network, which is an actor too. */
  | 'MEMBER_OF'
  /** An actor took up a practice, perhaps learned from others. */
  | 'ADOPTED'
  /** An actor was merged into another or became it. */
  | 'SUCCEEDED_BY'
  /** A body belongs to a larger one. */
  | 'PART_OF'
  /** A person holds a public function in an actor. */
  | 'HOLDS_ROLE'
  /** An actor or a person wrote or published a publication. */
  | 'AUTHORED'
  /** An actor took part in an event. */
  | 'ATTENDED'
  /** A local government deliberated. */
  | 'DELIBERATED'
  /** A deliberation is about a project. */
  | 'CONCERNS'
  /** A project puts a practice to use. */
  | 'USES_PRACTICE'
  /** A project, practice, deliberation or publication is about a theme. */
  | 'HAS_THEME'
  /** A theme is narrower than another (SKOS broader). */
  | 'BROADER'
  /** An actor, a place or a project is in a country. */
  | 'IN_COUNTRY'
  /** An actor has its seat at a place, or an event was held there. */
  | 'LOCATED_IN'
  /** A register's code stands for an actor or a place. */
  | 'IDENTIFIED_BY'
  /** A node is stated by a source. Written in the `sources` column of the node's table. */
  | 'STATED_IN';

/** A figure of a network, a community, a theme, a practice or a council; `statistics` tells more of each. */
export type StatisticName =
  /** By how much the share of the weight of ties that lies within communities exceeds what chance would give to actors with as many ties. A high value does not prove that there are groups: a network made of separate projects always has one, and communities below a certain size are merged into others. Do not compare values of networks of different sizes. Unit: none, from −0.5 to 1. (Newman, M. E. J. & Girvan, M. 2004, doi:10.1103/PhysRevE.69.026113) */
  | 'MODULARITY'
  /** Mean agreement of 50 searches for communities that differ in their random numbers only: 1 when all find the same division, 0 when they agree no more than by chance. Strong agreement says that the method hesitates little, not that the data are complete: one more project in the sources may move actors. Unit: none; 1 at most. (Hubert, L. & Arabie, P. 1985, doi:10.1007/BF01908075) */
  | 'AGREEMENT_OF_RUNS'
  /** Mean likeness of the community to the one most like it in each of the other runs: 1 when all find it as it is. Below 0.6 it is better to build nothing on its outline; a small group apart from the rest is always stable, which does not make it important. Unit: none, from 0 to 1. (Hennig, C. 2007, doi:10.1016/j.csda.2006.11.025) */
  | 'COMMUNITY_STABILITY'
  /** How much more frequent a theme or country is among the members of a community than elsewhere, in standard deviations: what its labels are made of. The label says what sets the community apart, not what it deals with most: look at the number of members. The very projects that tie the members carry their themes: a label is no proof that the theme makes the group. Unit: standard deviations. (Monroe, B. L., Colaresi, M. P. & Quinn, K. M. 2008, doi:10.1093/pan/mpn018) */
  | 'DISTINCTIVENESS'
  /** Ties between actors of different groups less those within groups, over all ties: −1 when all stay within, 1 when all cross. The index depends on how large groups are: where countries are many and small it is high even if all tie at random. Read it beside the crossing share and its null model. Unit: none, from −1 to 1. (Krackhardt, D. & Stern, R. N. 1988, doi:10.2307/2786835) */
  | 'EI_INDEX'
  /** How much more often than by chance ties join actors that are alike, given how many ties each group has: 1 when all join those alike, 0 as by chance, negative below. A positive value does not say that actors choose those like them: who is at hand, funding programmes and what sources cover produce it too; and two actors of one project share its themes, hence often the transition. Unit: none; 1 at most. (Newman, M. E. J. 2003, doi:10.1103/PhysRevE.67.026126) */
  | 'ASSORTATIVITY'
  /** Share of the ties that lead from one country, kind of actor or transition to another, beside that of random networks in which each actor keeps its number of ties. All participants of one project are tied to one another, which the null model does not know: so the z score is too large. Read its sign, and not small differences. Unit: share of the ties, from 0 to 1; z in standard deviations. (Maslov, S. & Sneppen, K. 2002, doi:10.1126/science.1065103) */
  | 'CROSSING_SHARE'
  /** Actors that share themes, with all the themes that they share: no other actor has all these themes, no other theme is that of all these actors. To share themes is neither to know each other nor to think alike: the definition is formal. Carried by a single project, a community is no more than its consortium: look at the number of projects. A theme and a narrower one count as two, and an actor has only the themes that sources give to its projects and publications. Unit: pairs of a set of actors and a set of themes. (Roth, C. & Bourgine, P. 2005, doi:10.1080/08898480590931404) */
  | 'EPISTEMIC_COMMUNITY'
  /** Probability that the themes shared are still just the same when each actor leaves or stays by the toss of a coin: the community does not hang on a few of them. It grows with the number of actors: nearly all large communities are stable. It says nothing of time. Unit: probability. (Kuznetsov, S. O. 2007, doi:10.1007/s10472-007-9053-6) */
  | 'CONCEPT_STABILITY'
  /** How far more actors have all these themes than if each theme were had regardless of the others: communities are ordered by surprise times stability. Two neighbouring themes of the vocabulary, or a theme and a narrower one, always surprise; the value grows with the number of actors. The order is a choice of this tool: both its parts are given. Unit: none; 0 without surprise. (McCullagh, P. & Nelder, J. A. 1989, doi:10.1007/978-1-4899-3242-6) */
  | 'SURPRISE'
  /** Share of the pairs of actors on the theme that are tied, whatever ties them: 1 when all are. Density falls as a community grows, since nobody can know everybody: compare communities of like size, or their cores. Unit: share of the pairs of members, from 0 to 1. (Wasserman, S. & Faust, K. 1994, doi:10.1017/CBO9780511815478) */
  | 'THEME_DENSITY'
  /** The greatest k such that some actors on the theme each have k ties to others of them, and how many these are: the core in which people know each other. A single project of k + 1 participants is enough to make a core of rank k: one large consortium is no community. Unit: ties. (Seidman, S. B. 1983, doi:10.1016/0378-8733(83)90028-X) */
  | 'THEME_CORE'
  /** Share of the actors on the theme that do research: an epistemic community has its authority from recognised knowledge. An expert may work in a local government, an association or an agency: the kind of actor does not say who knows. Sources that come from databases of publications raise this share. Unit: share of the members, from 0 to 1. (Haas, P. M. 1992, doi:10.1017/S0020818300001442) */
  | 'RESEARCH_SHARE'
  /** How far the actors on a theme sign the same publications and attend the same events: what two have in common over what either has, on average over pairs. Only members of whom at least one publication or event is known count, often very few: look at their number. All their publications count, on this theme or not. Unit: share, from 0 to 1. (Jaccard, P. 1912, doi:10.1111/j.1469-8137.1912.tb05611.x) */
  | 'OVERLAP'
  /** Of the actors that work with another one on the theme in a year, the share that still do so in the next. Of a project whose end is not known only the known year counts: sources poor in dates make a community look more fleeting. The last year has no next one and does not count. Unit: share of the active members, from 0 to 1. (Haas, P. M. 1992, doi:10.1017/S0020818300001442) */
  | 'PERSISTENCE'
  /** How many actors took the practice up in each year, and how many had by its end, in the South and in the North. A curve that rises shows sources that grow in number too: an adoption that nobody published is not in it, nor is one without a year. Unit: actors. (Bass, F. M. 1969, doi:10.1287/mnsc.15.5.215) */
  | 'ADOPTION_CURVE'
  /** How many years after the first dated adoption actors took the practice up: a quarter, half and three quarters of them. Those that have not taken it up yet are not counted: while it still travels, times look shorter than they will be. Unit: years. (Coleman, J., Katz, E. & Menzel, H. 1957, doi:10.2307/2785979) */
  | 'TIME_TO_ADOPTION'
  /** Actors in the order of the years in which they took the practice up; those of one year share the best rank. The first one known is not the inventor: sources may lack an earlier adoption. Unit: rank. (Walker, J. L. 1969, doi:10.2307/1954434) */
  | 'FIRST_MOVERS'
  /** The actors from which others learned the practice, without its being said where they have it from, and how many it reached from them, in one step or several. An origin is where the sources end; “learned from” is an influence that a source tells of, not a proven cause. Unit: actors. (Goel, S., Watts, D. J. & Goldstein, D. G. 2012, doi:10.1145/2229012.2229058) */
  | 'CASCADE'
  /** The actors that learned the practice from another and passed it on to others. Few sources tell of both steps: that there is no relay says first that nobody told of it. Unit: actors. (Gould, R. V. & Fernandez, R. M. 1989, doi:10.2307/270949) */
  | 'RELAYS'
  /** The share of learning that went from South to North, from North to South, from South to South and from North to North, by the DAC list of the year in which the learner took the practice up. The shares are those of the learning that sources tell of: a few stories that were well published weigh more than many adoptions whose origin nobody told. Unit: share of the edges of known direction, from 0 to 1. (Sintomer, Y., Herzberg, C. & Röcke, A. 2008, doi:10.1111/j.1468-2427.2007.00777.x) */
  | 'DIRECTIONS'
  /** At which place of the agenda deliberations come on average: 0 for the first item, 1 for the last. It takes the rank and the number of items of the sitting: without either, the deliberation counts as unknown; a rank alone, however high, does not say that it is near the end. Unit: place, from 0 to 1. (Mortensen, P. B., Loftis, M. W. & Seeberg, H. B. 2022, doi:10.1007/978-3-030-90932-1) */
  | 'RELATIVE_RANK'
  /** The share of deliberations of which the minutes record a debate, among those of which it is known whether there was one. What was debated is found more easily: a debate leaves pages and articles, what passes without one leaves a line. Unit: share, from 0 to 1. (Mortensen, P. B., Loftis, M. W. & Seeberg, H. B. 2022, doi:10.1007/978-3-030-90932-1) */
  | 'DEBATE_SHARE'
  /** The share of deliberations that passed without a vote against or an abstention, among those of which the vote is known. Unanimity tells of agreement as much as of indifference: read it beside the debate only. Unit: share, from 0 to 1. (Mortensen, P. B., Loftis, M. W. & Seeberg, H. B. 2022, doi:10.1007/978-3-030-90932-1) */
  | 'UNANIMITY_SHARE'
  /** The mean, with equal weights, of the parts that are chosen: to stand early on the agenda, to be debated, not to pass unanimously. It exists only where all the parts chosen are known, and compares only within the same parts; an index of two deliberations is no more than these two. Unit: from 0 to 1. (OECD, European Union & Joint Research Centre 2008, doi:10.1787/9789264043466-en) */
  | 'IMPORTANCE_INDEX'
  /** How many projects, actors or partnerships, or which budgets, have both the value of the row and that of the column. A project on two themes counts in both rows: where rows overlap (`rowsOverlap`), their sum is more than the total, and a share is one of the total of its row. Sources do not cover all themes and countries alike: a full cell also shows where somebody looked. Unit: what is counted, or units of the currency. (Agresti, A. 2002, doi:10.1002/0471249688) */
  | 'CROSS_TABLE'
  /** Year after year, how many projects are on a theme, how many actors take part in them, and what a measure is among those that are tied by them: its mean and its median. Without a known end, a project counts in each year after its beginning, and without any date in each year: a curve that does not fall shows first that ends are not known. `undated` says of how many. Unit: projects, actors, unit of the measure. (Wasserman, S. & Faust, K. 1994, doi:10.1017/CBO9780511815478) */
  | 'NETWORK_OVER_TIME';

/** The communities on some themes side by side: is one more cohesive than the others? */
export type ThemeComparison = {
  readonly __typename?: 'ThemeComparison';
  readonly basis: Basis;
  /** The first year that persistence looks at. */
  readonly firstYear: Scalars['Year']['output'];
  /** The last: when none is asked for, that in which the latest project is known to have begun. */
  readonly lastYear: Scalars['Year']['output'];
  /** In the order asked for. */
  readonly themes: ReadonlyArray<ThemeCohesion>;
  /** What the figures mean, what they do not, and where they are defined. */
  readonly statistics: ReadonlyArray<Statistic>;
};

/** How cohesive the community on a theme is: the actors with a project or publication on it or on a narrower theme. None of the figures alone makes an epistemic community. */
export type ThemeCohesion = {
  readonly __typename?: 'ThemeCohesion';
  readonly theme: Theme;
  /** Its actors, in the order of their ids. */
  readonly members: MemberConnection;
  /** Number of ties between two members, whatever they are about. */
  readonly ties: Scalars['Int']['output'];
  /** THEME_DENSITY of `statistics`: share of the pairs of members that are tied. Of pairs. */
  readonly density: CountedFigure;
  /** THEME_CORE of `statistics`: the greatest k such that some members each have k ties to others of them; null without members. Of how many members these are. */
  readonly core: CountedFigure;
  /** RESEARCH_SHARE of `statistics`: share of the members that do research. Of members. */
  readonly research: CountedFigure;
  /** OVERLAP of `statistics`: how far members sign the same publications, on any theme. */
  readonly publications: Overlap;
  /** OVERLAP of `statistics`: how far members attend the same events. */
  readonly events: Overlap;
  /** PERSISTENCE of `statistics`: whether those who work on the theme together go on doing so. */
  readonly persistence: Persistence;
};


/** How cohesive the community on a theme is: the actors with a project or publication on it or on a narrower theme. None of the figures alone makes an epistemic community. */
export type ThemeCohesionMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A figure with the number of cases it rests on: few cases say little. */
export type CountedFigure = {
  readonly __typename?: 'CountedFigure';
  /** Null without cases. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Number of cases. */
  readonly of: Scalars['Int']['output'];
};

/** How far the members of a community meet in the same publications or events. */
export type Overlap = {
  readonly __typename?: 'Overlap';
  /** Number of members that have any: of how many the figures speak. */
  readonly members: Scalars['Int']['output'];
  /** Mean over pairs of these of what both have over what either has (Jaccard), from 0 to 1. Of pairs. */
  readonly jaccard: CountedFigure;
  /** The same over what the one with fewer has: 1 when all of it is the other's too. Of pairs. */
  readonly containment: CountedFigure;
  /** Share of these publications or events in which at least two members take part. Of publications or events. */
  readonly shared: CountedFigure;
};

/** Whether those who work together in one year still do in the next. */
export type Persistence = {
  readonly __typename?: 'Persistence';
  /** Over all years but the last: share of the members active in a year that are active in the next. Of members, counted once a year. */
  readonly overall: CountedFigure;
  /** The same for each year with active members. */
  readonly byYear: ReadonlyArray<YearlyPersistence>;
  /** Number of projects of two members or more that have no dates: not counted. */
  readonly undated: Scalars['Int']['output'];
};

export type YearlyPersistence = {
  readonly __typename?: 'YearlyPersistence';
  readonly year: Scalars['Year']['output'];
  /** Share of those active in the year that are active in the next, from 0 to 1. */
  readonly value: Scalars['Float']['output'];
  /** Number of members active in the year. */
  readonly of: Scalars['Int']['output'];
};

/** The three transitions that the themes are grouped by. */
export type Transition =
  | 'URBAN'
  | 'DIGITAL'
  | 'ECOLOGICAL';

/** What projects are about: a concept of the theme vocabulary (SKOS), with the three transitions at the top. */
export type Theme = Node & Sourced & {
  readonly __typename?: 'Theme';
  /** Readable, stable, URL-safe and unique over all kinds: "actor/metropole-de-lyon", "project/…", "theme/…". */
  readonly id: Scalars['ID']['output'];
  /** The sources that state this, in the order of their titles. */
  readonly sources: ReadonlyArray<Source>;
  /** Preferred label (skos:prefLabel). */
  readonly label: Scalars['String']['output'];
  /** Other labels in that language (skos:altLabel). */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** What the theme covers (skos:definition). */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** The transition it belongs to. */
  readonly transition?: Maybe<Transition>;
  /** The theme above it (skos:broader). */
  readonly broader?: Maybe<Theme>;
  /** The themes right below it (skos:narrower). */
  readonly narrower: ReadonlyArray<Theme>;
  /** Concepts of other vocabularies with the same meaning (skos:exactMatch): EuroVoc, SDG targets, OECD-DAC purpose codes, Wikidata. */
  readonly exactMatch: ReadonlyArray<Scalars['URL']['output']>;
  /** OECD-DAC purpose codes that come nearest, e.g. 43030. */
  readonly dacPurposeCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Targets of the Sustainable Development Goals that come nearest, e.g. 11.3. */
  readonly sdgTargets: ReadonlyArray<Scalars['String']['output']>;
  /** The theme of the French ministry's atlas of decentralised cooperation that comes nearest. */
  readonly cncdTheme?: Maybe<Scalars['String']['output']>;
  /** Projects on this theme. */
  readonly projects: ProjectConnection;
  /** Actors with a project on this theme. */
  readonly actors: ActorConnection;
};


/** What projects are about: a concept of the theme vocabulary (SKOS), with the three transitions at the top. */
export type ThemeLabelArgs = {
  lang?: InputMaybe<Lang>;
};


/** What projects are about: a concept of the theme vocabulary (SKOS), with the three transitions at the top. */
export type ThemeAltLabelsArgs = {
  lang?: InputMaybe<Lang>;
};


/** What projects are about: a concept of the theme vocabulary (SKOS), with the three transitions at the top. */
export type ThemeDefinitionArgs = {
  lang?: InputMaybe<Lang>;
};


/** What projects are about: a concept of the theme vocabulary (SKOS), with the three transitions at the top. */
export type ThemeProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ProjectFilter>;
};


/** What projects are about: a concept of the theme vocabulary (SKOS), with the three transitions at the top. */
export type ThemeActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<ActorFilter>;
};
