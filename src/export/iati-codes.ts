/** The terms of the ontology in IATI's codelists (IATI/IATI-Codelists and -NonEmbedded, version 2.03). */

/** OrganisationRole. IATI has none for those who gain from an activity, so beneficiaries have no entry. */
export const organisationRoles: Readonly<Record<string, string>> = { FUNDER: '1', LEAD: '2', PARTNER: '4', OPERATOR: '4' };

/** OrganisationType. It parts associations and public bodies by what the graph does not know, so these have no entry. */
export const organisationTypes: Readonly<Record<string, string>> = { LOCAL_GOVERNMENT: '11', RESEARCH: '80', BUSINESS: '70' };

/** Every code of OrganisationType. */
export const allOrganisationTypes: readonly string[] = '10 11 15 21 22 23 24 30 40 60 70 71 72 73 80 90'.split(' ');

/** ActivityStatus: identification, implementation, closed. */
export const activityStatus = { planned: '1', ongoing: '2', completed: '4' } as const;

export const activityDate = { plannedStart: '1', actualStart: '2', plannedEnd: '3', actualEnd: '4' } as const;

/** SectorVocabulary: purposes (five digits) and categories (three digits) of the OECD DAC, and the publisher's own. */
export const sectorVocabulary = { purpose: '1', category: '2', own: '99' } as const;

/** DocumentCategory: a page about the activity. */
export const ACTIVITY_PAGE = 'A12';

/** Agencies of OrganisationRegistrationAgency for registers whose codes the graph has; `iati-org` codes are whole references. */
export const agencies: Readonly<Record<string, string>> = { ror: 'XI-ROR', wikidata: 'XI-WIKIDATA' };
