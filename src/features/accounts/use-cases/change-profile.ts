import type { Clock } from '#kernel/clock.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { Profile } from '../domain/citizen-account.ts'
import { getCitizenAccount } from '../store/citizen-account.queries.ts'
import { updateProfile } from '../store/citizen-account.writes.ts'

/**
 * A citizen changes the own account. Name and number for which VNeID vouches stay as they are. The event
 * (citizen_account.changed) tells which fields changed, not to what.
 */
export async function changeProfile(
  deps: { db: Db; clock: Clock },
  input: { readonly siteId: number; readonly citizenId: string; readonly profile: Profile },
): Promise<void> {
  await inTransaction(deps.db, async trx => {
    const account = await getCitizenAccount(trx, input.citizenId)
    const wanted: Profile = account.isVerified
      ? { ...input.profile, fullName: account.fullName, identityNumber: account.identityNumber }
      : input.profile
    const fields = (['fullName', 'phone', 'identityNumber'] as const).filter(
      field => account[field] !== wanted[field],
    )
    if (fields.length === 0) return
    await updateProfile(trx, account.id, wanted)
    await appendEvent(
      trx,
      { siteId: input.siteId, actor: { kind: 'citizen', id: account.id }, clock: deps.clock },
      {
        type: 'citizen_account.changed',
        subject: { kind: 'citizen_account', id: account.id },
        data: { fields },
      },
    )
  })
}
