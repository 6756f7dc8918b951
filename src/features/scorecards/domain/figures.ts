/**
 * The public figures, each with the counts it is made of.
 *   on-time rate   resolved on time / (resolved + still open and overdue): the usual "closed on time / closed" hides
 *                  what is late and still open. Time spent waiting for the applicant does not count against the unit.
 *   satisfaction   mean of the ratings' points, 0 to 100, never given for fewer than five answers
 *   response rate  answers / invitations
 */

/** Counts behind the on-time rate. */
export type OnTimeCounts = {
  readonly resolvedEarly: number
  readonly resolvedOnDay: number
  readonly resolvedLate: number
  /** Open and not waiting for anyone outside; due by the last day of a past period, or before today in the running one. */
  readonly openOverdue: number
}

/** Counts behind satisfaction at one moment. */
export type RatingCounts = {
  readonly invited: number
  readonly answers: number
  /** Sum of points, 0 to 100 each. */
  readonly points: number
  /** Answers by face, worst first, on the five-face scale. */
  readonly faces: readonly [number, number, number, number, number]
}

/** Fewer answers than this say more about who answered than about the service. */
export const FEWEST_ANSWERS = 5

/** Share from 0 to 1, or null when nothing was resolved and nothing is overdue. */
export function onTimeRate(counts: OnTimeCounts): number | null {
  const resolved = resolvedOf(counts)
  const all = resolved + counts.openOverdue
  return all === 0 ? null : resolvedOnTime(counts) / all
}

/** Dossiers resolved early or on the day. */
export function resolvedOnTime(
  counts: Pick<OnTimeCounts, 'resolvedEarly' | 'resolvedOnDay'>,
): number {
  return counts.resolvedEarly + counts.resolvedOnDay
}

/** Dossiers resolved, early, on the day, or late. */
export function resolvedOf(counts: Omit<OnTimeCounts, 'openOverdue'>): number {
  return resolvedOnTime(counts) + counts.resolvedLate
}

/** Mean points from 0 to 100, or null below five answers. */
export function satisfaction(counts: RatingCounts): number | null {
  return counts.answers < FEWEST_ANSWERS ? null : counts.points / counts.answers
}

/** Share of those asked who answered, or null when nobody was asked. */
export function responseRate(counts: RatingCounts): number | null {
  return counts.invited === 0 ? null : Math.min(1, counts.answers / counts.invited)
}

/** Dossiers by how many working hours they took. */
export type Spread = readonly { readonly workingHours: number; readonly dossiers: number }[]

/** The smallest duration (working hours) within which that share of the dossiers was done; null when there are none. */
export function quantile(spread: Spread, share: number): number | null {
  const sorted = [...spread].sort((a, b) => a.workingHours - b.workingHours)
  const total = sorted.reduce((sum, bucket) => sum + bucket.dossiers, 0)
  let seen = 0
  for (const bucket of sorted) {
    seen += bucket.dossiers
    if (seen >= total * share) return bucket.workingHours
  }
  return null
}
