/** Ratings of the past as rows to be copied, exactly as `rate` and `answerFollowUp` would have written them. */
import type { Clock } from '#kernel/clock.ts'
import { eventRow } from '#platform/events/append-event.ts'
import { type RaterKeys, raterKey, sealDossier } from '../domain/rater-key.ts'
import { type Faces, isBad, type Moment, scored } from '../domain/rating.ts'

/** A rating that was given in the past, with the unit head's answer when it was a bad one and was answered. */
export type PastRating = {
  readonly id: string
  readonly siteId: number
  readonly dossier: { readonly id: string; readonly unitId: number; readonly procedureId: number }
  readonly moment: Moment
  readonly score: number
  readonly faces: Faces
  readonly reasons: readonly string[]
  readonly comment: string
  readonly ratedAt: Date
  /** Of the follow-up that a bad rating opens; random, since officers see it. */
  readonly followUpId: string
  /** Of the events: given, answered. */
  readonly eventIds: readonly [string, string]
  readonly answer?: {
    readonly finding: string
    readonly text: string
    readonly at: Date
    readonly officerId: string
  }
}

/** The rows of a past rating by table, in the order in which they may be copied. */
export function ratingRows(keys: RaterKeys, past: PastRating) {
  const { siteId, dossier } = past
  const place = { unit_id: dossier.unitId, procedure_id: dossier.procedureId }
  return {
    rating: [
      {
        id: past.id,
        site_id: siteId,
        rater_key: raterKey(keys, dossier.id, past.moment),
        moment: past.moment as string,
        ...place,
        score: past.score,
        faces: past.faces as number,
        reasons: past.reasons,
        comment: past.comment,
        rated_at: past.ratedAt,
      },
    ],
    rating_follow_up: isBad(past.score, past.faces)
      ? [
          {
            id: past.followUpId,
            site_id: siteId,
            rating_id: past.id,
            ...place,
            sealed_dossier: sealDossier(keys, dossier.id),
            opened_at: past.ratedAt,
            finding: past.answer?.finding ?? null,
            answer: past.answer?.text ?? null,
            answered_at: past.answer?.at ?? null,
            answered_by: past.answer?.officerId ?? null,
          },
        ]
      : [],
    event: [givenRow(past), ...(past.answer === undefined ? [] : [answeredRow(past, past.answer)])],
  }
}

function givenRow(past: PastRating) {
  const { id, siteId, dossier, moment, ratedAt } = past
  const act = { siteId, actor: { kind: 'visitor' }, clock: clockAt(ratedAt) } as const
  const data = { moment, procedure_id: dossier.procedureId, ...scored(past) }
  const subject = { kind: 'rating', id }
  return eventRow(
    act,
    { type: 'rating.given', subject, unitId: dossier.unitId, data },
    past.eventIds[0],
  )
}

function answeredRow(past: PastRating, answer: NonNullable<PastRating['answer']>) {
  const actor = { kind: 'officer', id: answer.officerId } as const
  return eventRow(
    { siteId: past.siteId, actor, clock: clockAt(answer.at) },
    {
      type: 'rating.answered',
      subject: { kind: 'rating', id: past.id },
      unitId: past.dossier.unitId,
      data: { follow_up_id: past.followUpId, finding: answer.finding },
    },
    past.eventIds[1],
  )
}

function clockAt(moment: Date): Clock {
  return { kind: 'simulated', now: () => moment }
}
