/** What a unit head may find when looking into a bad rating. */
export const FINDINGS = [
  'conduct',
  'guidance',
  'waiting',
  'late',
  'procedure',
  'system',
  'unfounded',
  'other',
] as const
/** What a unit head found. */
export type Finding = (typeof FINDINGS)[number]

/** Shortest and longest answer to a rater, in characters. */
export const ANSWER_LENGTH = { least: 20, most: 2000 } as const
