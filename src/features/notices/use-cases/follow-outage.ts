import { getCalendar } from '#features/working-calendar'
import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import {
  isOpenOutage,
  isReturnChanged,
  type Outage,
  type OutageUpdate,
  type ReturnProblem,
  returnProblem,
} from '../domain/outage.ts'
import { findOutage } from '../store/outage.queries.ts'
import {
  insertOutageUpdate,
  lockOutage,
  noteOutageCancelled,
  noteOutageEnded,
} from '../store/outage.writes.ts'
import { dropNotices, waitForNotices } from './keep-notices.ts'

/** Why nothing more is said of an outage. */
export type FollowProblem =
  | 'outage_not_found'
  | 'outage_over'
  | 'outage_not_begun'
  | 'outage_has_begun'
  | 'return_changed_meanwhile'
  | ReturnProblem

type Deps = { readonly db: Db; readonly clock: Clock }
type Input = { readonly siteId: number; readonly by: ActorRef; readonly outageId: string }
type Followed = Promise<Result<undefined, { readonly code: FollowProblem }>>

type Said = Pick<OutageUpdate, 'id' | 'text' | 'expectedUntil'>

/**
 * Tells how an outage goes, and when services are to return by now; `found`: as the officer found it (`returnAsFound`).
 * Event: outage.updated.
 */
export async function updateOutage(
  deps: Deps,
  input: Input & { readonly said: Said; readonly found?: string | undefined },
): Promise<Awaited<Followed>> {
  const { siteId, said, found } = input
  const calendar = await getCalendar(deps.db, siteId)
  return follow(deps, { ...input, said }, 'outage.updated', async (trx, outage, id) => {
    const now = deps.clock.now()
    const until = said.expectedUntil
    if (until !== null && isReturnChanged(outage, until, found)) return 'return_changed_meanwhile'
    const problem = until === null ? undefined : returnProblem(outage, until, calendar, now)
    if (problem !== undefined) return problem
    await insertOutageUpdate(trx, { ...said, id, outageId: outage.id, siteId }, now)
    await waitForNotices(trx, deps.clock, siteId, { id, moments: [until] })
    return undefined
  })
}

/** Says that services are back. Event: outage.ended. */
export function endOutage(deps: Deps, input: Input): Followed {
  return follow(deps, input, 'outage.ended', async (trx, outage) => {
    const now = deps.clock.now()
    if (outage.startsAt > now) return 'outage_not_begun'
    await noteOutageEnded(trx, outage.id, now)
    return undefined
  })
}

/** Calls a planned outage off before it has begun, and tells why. Event: outage.cancelled. */
export function cancelOutage(
  deps: Deps,
  input: Input & { readonly why: Omit<Said, 'expectedUntil'> },
): Followed {
  const { siteId } = input
  const said = { ...input.why, expectedUntil: null }
  return follow(deps, { ...input, said }, 'outage.cancelled', async (trx, outage, id) => {
    const now = deps.clock.now()
    if (outage.startsAt <= now) return 'outage_has_begun'
    await insertOutageUpdate(trx, { ...said, id, outageId: outage.id, siteId }, now)
    await noteOutageCancelled(trx, outage.id, now)
    return undefined
  })
}

function follow(
  deps: Deps,
  { siteId, by, outageId, said }: Input & { readonly said?: Said },
  type: 'outage.updated' | 'outage.ended' | 'outage.cancelled',
  change: (trx: Trx, outage: Outage, saidId: string) => Promise<FollowProblem | undefined>,
): Followed {
  return inTransaction(deps.db, async trx => {
    await lockOutage(trx, siteId, outageId)
    const outage = await findOutage(trx, siteId, outageId)
    if (outage === undefined) return err({ code: 'outage_not_found' })
    const now = deps.clock.now()
    const isDone = type !== 'outage.cancelled' || outage.cancelledAt !== null
    if (isDone && wasSaid(outage, said)) return ok(undefined)
    if (!isOpenOutage(outage, now)) return err({ code: 'outage_over' })
    const code = await change(trx, outage, freeId(outage, said, now))
    if (code !== undefined) return err({ code })
    const act = { siteId, clock: deps.clock, actor: by }
    await appendEvent(trx, act, { type, subject: { kind: 'outage', id: outageId } })
    await dropNotices(trx, siteId)
    return ok(undefined)
  })
}

/** Whether the form has brought this before. */
function wasSaid(outage: Outage, said: Said | undefined): boolean {
  return (
    isUsed(outage, said) &&
    outage.updates.some(
      ({ text, expectedUntil }) =>
        text.vi === said?.text.vi &&
        text.en === (said.text.en === '' ? said.text.vi : said.text.en) &&
        expectedUntil?.getTime() === said.expectedUntil?.getTime(),
    )
  )
}

/** The id of the form; a new one for who goes back to a form that was sent and writes something else there. */
function freeId(outage: Outage, said: Said | undefined, now: Instant): string {
  return said === undefined || isUsed(outage, said) ? newId(now) : said.id
}

function isUsed(outage: Outage, said: Said | undefined): boolean {
  return outage.updates.some(({ id }) => id === said?.id)
}
