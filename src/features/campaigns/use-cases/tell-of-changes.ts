import type { Trx } from '#platform/db/db.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Change } from '../domain/changes.ts'
import { listRegistrations } from '../store/registration.queries.ts'
import { setChanged } from '../store/registration.writes.ts'
import { type TellingDeps, tell } from './tell.ts'

/** Tells who registered that place or time changed: by e-mail, and on the officers' list who is to be called. */
export async function tellOfChanges(
  deps: TellingDeps,
  trx: Trx,
  { siteId, campaign, changes }: { siteId: number; campaign: Campaign; changes: readonly Change[] },
): Promise<void> {
  if (changes.length === 0) return
  const everybody = await listRegistrations(trx, campaign.id)
  for (const { slotId, before, after } of changes) {
    const readers = everybody.filter(each => each.slotId === slotId && each.state !== 'cancelled')
    await tell(deps, trx, { siteId, what: 'changed', campaign, slot: after.slot, before }, readers)
  }
  await setChanged(
    trx,
    changes.map(({ slotId }) => slotId),
    deps.clock.now(),
  )
}
