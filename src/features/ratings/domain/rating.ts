/**
 * Words of this module:
 *   moment  when an applicant is asked: at submission, and when the result is returned
 *   faces   how many faces the scale shows, 3 or 5
 *   score   the face chosen: 1 is the worst
 *   points  the score on a scale from 0 (worst) to 100 (best), the same for 3 and 5 faces
 */
import { addMinutes, type Instant } from '#kernel/instant.ts'

/** The two moments at which an applicant is asked. */
export const MOMENTS = ['submission', 'result_return'] as const
/** A moment at which an applicant is asked. */
export type Moment = (typeof MOMENTS)[number]

/** How many faces a scale shows. */
export type Faces = 3 | 5

/** What may have been good or bad, by moment; an applicant ticks any number of them. */
export const REASON_GROUPS = {
  submission: {
    good: ['clear_guidance', 'easy_form', 'short_wait', 'polite'],
    bad: ['unclear_guidance', 'hard_form', 'long_wait', 'impolite', 'asked_too_much'],
  },
  result_return: {
    good: ['on_time', 'kept_informed', 'right_result', 'polite'],
    bad: ['late', 'not_informed', 'wrong_result', 'impolite', 'asked_to_come_again'],
  },
} as const satisfies Record<Moment, Record<'good' | 'bad', readonly string[]>>
/** A reason that can be ticked. */
export type Reason = (typeof REASON_GROUPS)[Moment]['good' | 'bad'][number]

/** The reasons that can be ticked at a moment: the good ones first. */
export const REASONS: Readonly<Record<Moment, readonly Reason[]>> = {
  submission: Object.values(REASON_GROUPS.submission).flat(),
  result_return: Object.values(REASON_GROUPS.result_return).flat(),
}

/** Longest comment, in characters. */
export const MOST_COMMENT_CHARACTERS = 1000

const DAYS_TO_CHANGE = 7
const MINUTES_PER_DAY = 1440

/** Points from 0 to 100. */
export function pointsOf(score: number, faces: Faces): number {
  return Math.round(((score - 1) / (faces - 1)) * 100)
}

/** The face on the five-face scale; of three faces the outer ones and the middle one. */
export function fiveFaceOf(score: number, faces: Faces): 1 | 2 | 3 | 4 | 5 {
  return (faces === 5 ? score : score * 2 - 1) as 1 | 2 | 3 | 4 | 5
}

/** A bad rating is one on the worse side of the middle face: the unit head must look into it. */
export function isBad(score: number, faces: Faces): boolean {
  return score < (faces + 1) / 2
}

/** A rating may be changed for seven days after it was first given. */
export function mayChange(ratedAt: Instant, now: Instant): boolean {
  return now <= changeableUntil(ratedAt)
}

/** The last moment at which a rating may be changed. */
export function changeableUntil(ratedAt: Instant): Instant {
  return addMinutes(ratedAt, DAYS_TO_CHANGE * MINUTES_PER_DAY)
}

/** What the event of a rating says of its score, on both scales. */
export function scored({ score, faces }: { readonly score: number; readonly faces: Faces }) {
  return { score, faces, points: pointsOf(score, faces), face: fiveFaceOf(score, faces) }
}
