import { newId } from '#kernel/ids.ts'
import { inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { VneidPerson } from '../domain/vneid-person.ts'
import { findVerifiedCitizen } from '../store/citizen-account.queries.ts'
import { insertVerifiedAccount, refreshVerifiedAccount } from '../store/citizen-account.writes.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import type { Browser, SignInDeps } from './sign-in-deps.ts'

/**
 * Signs in the person for whom VNeID vouches. The account is found by the identity number alone; what VNeID says of
 * name and birth date replaces what was there. Events: citizen_account.opened, session.started.
 */
export async function signInWithVneid(
  deps: Pick<SignInDeps, 'db' | 'clock'>,
  input: { siteId: number; person: VneidPerson; browser: Browser },
): Promise<OpenedSession> {
  const { siteId, person, browser } = input
  const now = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    const id = newId(now)
    const opened = await insertVerifiedAccount(trx, { id, siteId, person, openedAt: now })
    const account = opened ? { id } : await findVerifiedCitizen(trx, siteId, person.identityNumber)
    if (account === undefined)
      throw new Error('An account was there and is not: accounts are never deleted')
    const owner = { kind: 'citizen' as const, id: account.id }
    if (opened) {
      await appendEvent(
        trx,
        { siteId, actor: owner, clock: deps.clock },
        {
          type: 'citizen_account.opened',
          subject: { kind: 'citizen_account', id },
          data: { with: 'vneid' },
        },
      )
    } else {
      await refreshVerifiedAccount(trx, account.id, person, now)
    }
    return openSession({ trx, clock: deps.clock }, { siteId, owner, method: 'vneid', browser })
  })
}
