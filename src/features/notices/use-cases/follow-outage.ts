import type { Clock } from '#kernel/clock.ts'
import type { Localised } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import { type Outage, outageState } from '../domain/outage.ts'
import { findOutage } from '../store/outage.queries.ts'
import {
  insertOutageUpdate,
  lockOutage,
  noteOutageCancelled,
  noteOutageEnded,
} from '../store/outage.writes.ts'
import { dropNotices } from './keep-notices.ts'

/** Why nothing more is said of an outage. */
export type FollowProblem =
  | 'outage_not_found'
  | 'outage_over'
  | 'outage_not_begun'
  | 'outage_has_begun'

type Deps = { readonly db: Db; readonly clock: Clock }
type Input = { readonly siteId: number; readonly by: ActorRef; readonly outageId: string }
type Followed = Promise<Result<undefined, { readonly code: FollowProblem }>>

/** Tells how an outage goes. Event: outage.updated. */
export function updateOutage(
  deps: Deps,
  input: Input & { readonly key: string; readonly text: Localised },
): Followed {
  return follow(deps, input, 'outage.updated', async (trx, outage) => {
    const said = { id: input.key, outageId: outage.id, siteId: input.siteId, text: input.text }
    const isNew = await insertOutageUpdate(trx, said, deps.clock.now())
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

/** Calls a planned outage off before it has begun. Event: outage.cancelled. */
export function cancelOutage(deps: Deps, input: Input): Followed {
  return follow(deps, input, 'outage.cancelled', async (trx, outage) => {
    const now = deps.clock.now()
    if (outage.startsAt <= now) return 'outage_has_begun'
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
