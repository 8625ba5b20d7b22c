/** Ties that a path may lead along. They are named by nouns: the API does not say in which direction a step goes. */
export const relationKeys = [
  'PARTICIPATES_IN',
  'PARTNER_OF',
  'MEMBER_OF',
  'ADOPTED',
  'SUCCEEDED_BY',
  'PART_OF',
  'HOLDS_ROLE',
  'AUTHORED',
  'ATTENDED',
  'DELIBERATED',
  'CONCERNS',
  'USES_PRACTICE',
  'OTHER',
] as const;

export type RelationOnPath = (typeof relationKeys)[number];
