import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { mayTry } from '#platform/limits/may-try.ts'
import { hashSignInCode, sameText } from '../credentials/sign-in-code.ts'
import { CODE_TRIES, SIGN_IN_ATTEMPTS } from '../domain/sign-in-limits.ts'
import { findCitizenByEmail } from '../store/citizen-account.queries.ts'
import { insertEmailAccount } from '../store/citizen-account.writes.ts'
import { countWrongTry, lockSignInCode, markCodeUsed } from '../store/sign-in-code.writes.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import type { Browser, SignInDeps } from './sign-in-deps.ts'

/** Why a code did not let in. */
export type CodeRefusal = 'code_wrong' | 'code_expired' | 'code_tried_too_often' | 'too_many_tries'

/**
 * Signs a citizen in with the code that was sent, and opens an account for an e-mail that has none. A code is good
 * once. Events: citizen_account.opened, session.started.
 */
export async function signInWithCode(
  deps: SignInDeps,
  input: { siteId: number; codeId: string; code: string; browser: Browser },
): Promise<Result<OpenedSession, { readonly code: CodeRefusal }>> {
  const { siteId, codeId, code, browser } = input
  if (!(await mayTry(deps, siteId, SIGN_IN_ATTEMPTS.try_from_address, browser.ip)))
    return err({ code: 'too_many_tries' })
  const now = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    const sent = await lockSignInCode(trx, siteId, codeId)
    if (sent === undefined || sent.expiresAt <= now) return err({ code: 'code_expired' })
    if (sent.wrongTries >= CODE_TRIES) return err({ code: 'code_tried_too_often' })
    if (!sameText(sent.hash, hashSignInCode(deps.keys, sent.id, code))) {
      await countWrongTry(trx, sent.id)
      return err({
        code: sent.wrongTries + 1 >= CODE_TRIES ? 'code_tried_too_often' : 'code_wrong',
      })
    }
    await markCodeUsed(trx, sent.id, now)
    const id = await accountOf({ trx, clock: deps.clock }, siteId, sent.email)
    const session = await openSession(
      { trx, clock: deps.clock },
      { siteId, owner: { kind: 'citizen', id }, method: 'email_code', browser },
    )
    return ok(session)
  })
}

async function accountOf(
  deps: { trx: Trx; clock: Clock },
  siteId: number,
  email: string,
): Promise<string> {
  const known = await findCitizenByEmail(deps.trx, siteId, email)
  if (known !== undefined) return known.id
  const now = deps.clock.now()
  const id = newId(now)
  if (await insertEmailAccount(deps.trx, { id, siteId, email, openedAt: now })) {
    await appendEvent(
      deps.trx,
      { siteId, actor: { kind: 'citizen', id }, clock: deps.clock },
      {
        type: 'citizen_account.opened',
        subject: { kind: 'citizen_account', id },
        data: { with: 'email' },
      },
    )
    return id
  }
  // The same person has just signed in elsewhere with another code.
  const other = await findCitizenByEmail(deps.trx, siteId, email)
  if (other === undefined)
    throw new Error('An account was there and is not: accounts are never deleted')
  return other.id
}
