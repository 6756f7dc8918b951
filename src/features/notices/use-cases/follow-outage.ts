import { getCalendar } from '#features/working-calendar'
import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import {
  type Outage,
  type OutageUpdate,
  outageState,
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
  | ReturnProblem

type Deps = { readonly db: Db; readonly clock: Clock }
type Input = { readonly siteId: number; readonly by: ActorRef; readonly outageId: string }
type Followed = Promise<Result<undefined, { readonly code: FollowProblem }>>

type Said = Pick<OutageUpdate, 'id' | 'text' | 'expectedUntil'>

/** Tells how an outage goes, and when services are to return by now. Event: outage.updated. */
export async function updateOutage(
  deps: Deps,
  input: Input & { readonly said: Said },
): Promise<Awaited<Followed>> {
  const { siteId, said } = input
  const calendar = await getCalendar(deps.db, siteId)
  return follow(deps, input, 'outage.updated', async (trx, outage) => {
    const now = deps.clock.now()
    const until = said.expectedUntil
    const problem = until === null ? undefined : returnProblem(outage, until, calendar, now)
    if (problem !== undefined) return problem
    const isNew = await insertOutageUpdate(trx, { ...said, outageId: outage.id, siteId }, now)
    await waitForNotices(trx, deps.clock, siteId, { id: said.id, moments: [until] })
    return isNew ? undefined : 'said_already'
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
  return follow(deps, input, 'outage.cancelled', async (trx, outage) => {
    const now = deps.clock.now()
    if (outage.startsAt <= now) return 'outage_has_begun'
    const { siteId, why } = input
    await insertOutageUpdate(trx, { ...why, expectedUntil: null, outageId: outage.id, siteId }, now)
    await noteOutageCancelled(trx, outage.id, now)
    return undefined
  })
}

function follow(
  deps: Deps,
  { siteId, by, outageId }: Input,
  type: string,
  change: (trx: Trx, outage: Outage) => Promise<FollowProblem | 'said_already' | undefined>,
): Followed {
  return inTransaction(deps.db, async trx => {
    await lockOutage(trx, siteId, outageId)
    const outage = await findOutage(trx, siteId, outageId)
    if (outage === undefined) return err({ code: 'outage_not_found' })
    const state = outageState(outage, deps.clock.now())
    if (state === 'over' || state === 'cancelled') return err({ code: 'outage_over' })
    const code = await change(trx, outage)
    if (code === 'said_already') return ok(undefined)
    if (code !== undefined) return err({ code })
    const act = { siteId, clock: deps.clock, actor: by }
    await appendEvent(trx, act, { type, subject: { kind: 'outage', id: outageId } })
    await dropNotices(trx, siteId)
    return ok(undefined)
  })
}
