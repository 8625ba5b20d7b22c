import type { GuessedKind } from './actor-kind.ts';

/** IATI's codelists (IATI/IATI-Codelists and -NonEmbedded, version 2.03) in terms of the ontology. */

/** OrganisationRole. Accountable and extending bodies both steer the activity: for others, or with their money. */
export const roles: Readonly<Record<string, string>> = { '1': 'FUNDER', '2': 'LEAD', '3': 'LEAD', '4': 'OPERATOR' };

/** ActivityStatus; cancelled (5) and suspended (6) have no counterpart. */
export const statuses: Readonly<Record<string, string>> = { '1': 'planned', '2': 'ongoing', '3': 'completed', '4': 'completed' };

/** OrganisationType; 90, "other", is left to the name. */
export const kinds: Readonly<Record<string, GuessedKind>> = {
  '10': { kind: 'PUBLIC_INSTITUTION' },
  '11': { kind: 'LOCAL_GOVERNMENT', level: 'OTHER' },
  '15': { kind: 'PUBLIC_INSTITUTION' },
  '21': { kind: 'ASSOCIATION' },
  '22': { kind: 'ASSOCIATION' },
  '23': { kind: 'ASSOCIATION' },
  '24': { kind: 'ASSOCIATION' },
  '30': { kind: 'PUBLIC_INSTITUTION' },
  '40': { kind: 'PUBLIC_INSTITUTION' },
  '60': { kind: 'ASSOCIATION' },
  '70': { kind: 'BUSINESS' },
  '71': { kind: 'BUSINESS' },
  '72': { kind: 'BUSINESS' },
  '73': { kind: 'BUSINESS' },
  '80': { kind: 'RESEARCH' },
};

/** ActivityDateType. */
export const dates = { plannedStart: '1', actualStart: '2', plannedEnd: '3', actualEnd: '4' } as const;

/** SectorVocabulary: those whose codes are read; the others are kept in the words of their narrative. */
export const sectorVocabularies = { dac: new Set(['1', '2']), sdg: new Set(['7', '8']) } as const;

/** TagVocabulary. */
export const tagVocabularies = { sdg: new Set(['2', '3']) } as const;

/** TransactionType: an outgoing commitment. */
export const COMMITMENT = '2';

/** BudgetType: revised, which replaces the original one of the same period. */
export const REVISED = '2';
