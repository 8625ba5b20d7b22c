export const exitCodes = { done: 0, failed: 1, misused: 2 } as const;

/** Ends a command that has already said what is wrong. */
export class WentWrong extends Error {}
