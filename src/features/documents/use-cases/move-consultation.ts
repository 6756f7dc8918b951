import { countDueAt, getCalendar } from '#features/working-calendar'
import type { Clock } from '#kernel/clock.ts'
import { addMinutes } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent, type NewEvent } from '#platform/events/append-event.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { mayMoveConsultation, phaseAt } from '../domain/consultation.ts'
import { splitDraft } from '../domain/split-draft.ts'
import { countUnanswered } from '../store/comment.writes.ts'
import {
  type HeldConsultation,
  lockConsultation,
  setClosed,
  setInCharge,
  setOpened,
  setReported,
  setWithdrawn,
} from '../store/consultation.writes.ts'
import { closeConsultationJob } from './close-consultation.job.ts'
import { keeper } from './keeper.ts'
import { consultationsTag } from './tags.ts'

type Deps = { readonly db: Db; readonly clock: Clock }

/** Which consultation, and who moves it: undefined when the system does. */
export type MovingConsultation = {
  readonly siteId: number
  readonly consultationId: string
  readonly officerId: string | undefined
}

/** Why a consultation does not move. */
export type ConsultationProblem =
  | 'consultation_not_found'
  | 'consultation_moved_meanwhile'
  /** It was saved anew after whoever opens it read it. */
  | 'consultation_unread'
  | 'consultation_still_open'
  | 'comments_unanswered'
  | 'reason_missing'

type Moved = Result<HeldConsultation, { readonly code: ConsultationProblem }>

/**
 * Opens a consultation: its draft is taken apart and stays as it is, and it ends so many working days later, by the
 * site's calendar. `seen`: the revision that was read; undefined when the system opens it. Event: consultation.opened.
 */
export function openConsultation(
  deps: Deps,
  moving: MovingConsultation & { readonly seen: number | undefined },
): Promise<Moved> {
  return move(deps, moving, async (trx, held) => {
    const now = deps.clock.now()
    const split = splitDraft(held.draftText)
    if (!mayMoveConsultation(held.state, 'opened') || !split.ok)
      return err({ code: 'consultation_moved_meanwhile' })
    if (moving.seen !== undefined && moving.seen !== held.revision)
      return err({ code: 'consultation_unread' })
    const calendar = await getCalendar(trx, moving.siteId)
    const limit = { value: held.workingDays, unit: 'working_day' } as const
    const closesAt = countDueAt({ receivedAt: now, limit, calendar })
    const paragraphs = split.value
    await setOpened(trx, moving.siteId, held.id, { at: now, closesAt, paragraphs })
    await waitForClosing(trx, moving, closesAt)
    return ok({
      type: 'consultation.opened',
      data: {
        ...{ closes_at: closesAt.toISOString(), working_days: held.workingDays },
        ...{ calendar_revision: calendar.revision, paragraphs: paragraphs.length },
      },
    })
  })
}

/** Takes an open or closed consultation back before its report, with the reason. Event: consultation.withdrawn. */
export async function withdrawConsultation(
  deps: Deps,
  moving: MovingConsultation & { readonly reason: string },
): Promise<Moved> {
  const { reason } = moving
  if (reason === '') return err({ code: 'reason_missing' })
  return move(deps, moving, async (trx, held) => {
    if (!mayMoveConsultation(held.state, 'withdrawn'))
      return err({ code: 'consultation_moved_meanwhile' })
    await setWithdrawn(trx, held.id, deps.clock.now())
    return ok({ type: 'consultation.withdrawn', data: { reason } })
  })
}

/** Puts the report out once every comment has its answer. Event: consultation.report_published. */
export function publishReport(
  deps: Deps,
  moving: MovingConsultation & { readonly conclusion: string },
): Promise<Moved> {
  return move(deps, moving, async (trx, held) => {
    const now = deps.clock.now()
    if (!mayMoveConsultation(held.state, 'reported'))
      return err({ code: 'consultation_moved_meanwhile' })
    if (phaseAt(held, now) === 'open') return err({ code: 'consultation_still_open' })
    if ((await countUnanswered(trx, held.id)) > 0) return err({ code: 'comments_unanswered' })
    await noteClosing(trx, deps.clock, moving.siteId, held)
    await setReported(trx, held.id, { at: now, conclusion: moving.conclusion })
    return ok({ type: 'consultation.report_published' })
  })
}

/** Puts the officer in charge. Event: consultation.taken_over. */
export function takeCharge(
  deps: Deps,
  moving: MovingConsultation & { readonly officerId: string },
): Promise<Moved> {
  return move(deps, moving, async (trx, held) => {
    await setInCharge(trx, held.id, moving.officerId)
    return ok({ type: 'consultation.taken_over' })
  })
}

/**
 * Notes that a consultation is over once it is, and erases what tied its comments to accounts. Does nothing before, and
 * nothing twice. Event: consultation.closed.
 */
export function closeConsultation(
  { db, clock }: Deps,
  { siteId, consultationId }: { siteId: number; consultationId: string },
): Promise<void> {
  return inTransaction(db, async trx => {
    const held = await lockConsultation(trx, siteId, consultationId)
    if (held?.state !== 'opened' || held.closesAt === null || held.closedAt !== null) return
    if (phaseAt(held, clock.now()) === 'open') {
      // The clock of the database may run a little ahead of ours.
      await waitForClosing(trx, { siteId, consultationId }, held.closesAt)
      return
    }
    await noteClosing(trx, clock, siteId, held)
    await dropTags(trx, [consultationsTag(siteId)])
  })
}

async function noteClosing(
  trx: Trx,
  clock: Clock,
  siteId: number,
  { id, closedAt }: HeldConsultation,
): Promise<void> {
  if (closedAt !== null) return
  await setClosed(trx, id, clock.now())
  const subject = { kind: 'consultation', id }
  const act = { siteId, clock, actor: { kind: 'system' } } as const
  await appendEvent(trx, act, { type: 'consultation.closed', subject })
}

/** Sets the clock for the end, a minute after it; for the demo's consultations too, which end after it was made. */
async function waitForClosing(
  trx: Trx,
  { siteId, consultationId }: { siteId: number; consultationId: string },
  closesAt: Date,
): Promise<void> {
  const options = { runAt: addMinutes(closesAt, 1), key: `consultation:${consultationId}` }
  await enqueue(trx, closeConsultationJob, { siteId, consultationId }, options)
}

type Event = Pick<NewEvent, 'type' | 'data'>

function move(
  { db, clock }: Deps,
  { siteId, consultationId, officerId }: MovingConsultation,
  make: (
    trx: Trx,
    held: HeldConsultation,
  ) => Promise<Result<Event, { readonly code: ConsultationProblem }>>,
): Promise<Moved> {
  return inTransaction(db, async (trx): Promise<Moved> => {
    const held = await lockConsultation(trx, siteId, consultationId)
    if (held === undefined) return err({ code: 'consultation_not_found' })
    const made = await make(trx, held)
    if (!made.ok) return made
    await appendEvent(
      trx,
      { siteId, clock, actor: keeper(officerId) },
      { ...made.value, subject: { kind: 'consultation', id: held.id } },
    )
    await dropTags(trx, [consultationsTag(siteId)])
    return ok(held)
  })
}
