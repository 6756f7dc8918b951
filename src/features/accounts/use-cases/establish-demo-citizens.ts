import { newId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import { inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { findCitizenByEmail } from '../store/citizen-account.queries.ts'
import { insertEmailAccount, updateProfile } from '../store/citizen-account.writes.ts'
import type { SignInDeps } from './sign-in-deps.ts'

/** An invented resident with an account. */
export type DemoCitizen = {
  /** Of the demo's own, never existing domain, in lower case. */
  readonly email: string
  readonly fullName: string
  readonly phone: string
  readonly identityNumber: string
}

/**
 * Opens accounts for the demo's residents, who then sign in with a code by e-mail like everyone. Who has one keeps it.
 * Gives the accounts' ids in the same order. Event: citizen_account.opened.
 */
export function establishDemoCitizens(
  deps: Pick<SignInDeps, 'db' | 'clock'>,
  siteId: number,
  citizens: readonly DemoCitizen[],
): Promise<string[]> {
  const now = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    const ids: string[] = []
    for (const citizen of citizens) {
      const known = await findCitizenByEmail(trx, siteId, citizen.email)
      ids.push(known?.id ?? (await openAccount(trx, { siteId, citizen, clock: deps.clock, now })))
    }
    return ids
  })
}

async function openAccount(
  trx: Trx,
  given: { siteId: number; citizen: DemoCitizen; clock: SignInDeps['clock']; now: Instant },
): Promise<string> {
  const { siteId, citizen, clock, now } = given
  const id = newId(now)
  await insertEmailAccount(trx, { id, siteId, email: citizen.email, openedAt: now })
  await updateProfile(trx, id, citizen)
  await appendEvent(
    trx,
    { siteId, actor: { kind: 'citizen', id }, clock },
    {
      type: 'citizen_account.opened',
      subject: { kind: 'citizen_account', id },
      data: { with: 'email' },
    },
  )
  return id
}
