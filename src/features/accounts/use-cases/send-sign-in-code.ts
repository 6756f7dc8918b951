import { newId } from '#kernel/ids.ts'
import { addMinutes } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { inTransaction } from '#platform/db/db.ts'
import { mayTry } from '#platform/limits/may-try.ts'
import { queueMessage } from '#platform/mail/messages.ts'
import { hashSignInCode, newSignInCode } from '../credentials/sign-in-code.ts'
import { CODE_MINUTES, SIGN_IN_ATTEMPTS } from '../domain/sign-in-limits.ts'
import { insertSignInCode } from '../store/sign-in-code.writes.ts'
import { words } from '../words.ts'
import type { SignInDeps } from './sign-in-deps.ts'

const KEEP_MINUTES = 24 * 60

/**
 * Sends a code to an e-mail address, whether or not it has an account: an account opens with the first code that
 * comes back, so that nobody can learn here who has one.
 */
export async function sendSignInCode(
  deps: SignInDeps,
  input: { siteId: number; siteName: string; email: string; language: Language; ip: string },
): Promise<Result<{ readonly codeId: string }, { readonly code: 'too_many_codes' }>> {
  const { siteId, email } = input
  const allowed =
    (await mayTry(deps, siteId, SIGN_IN_ATTEMPTS.code_from_address, input.ip)) &&
    (await mayTry(deps, siteId, SIGN_IN_ATTEMPTS.code_to_email, email))
  if (!allowed) return err({ code: 'too_many_codes' })
  const now = deps.clock.now()
  const codeId = newId(now)
  const code = newSignInCode()
  const { mail } = words(input.language)
  await inTransaction(deps.db, async trx => {
    await insertSignInCode(trx, {
      id: codeId,
      siteId,
      email,
      hash: hashSignInCode(deps.keys, codeId, code),
      sentAt: now,
      expiresAt: addMinutes(now, CODE_MINUTES),
      keepFrom: addMinutes(now, -KEEP_MINUTES),
    })
    await queueMessage(trx, deps.clock, {
      siteId,
      channel: 'email',
      recipient: email,
      subject: mail.subject(code),
      body: mail.body(code, CODE_MINUTES, input.siteName),
      key: `sign-in-code:${codeId}`,
    })
  })
  return ok({ codeId })
}
