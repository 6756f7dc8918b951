import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { addMinutes, dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { queueMessage } from '#platform/mail/messages.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { type Choice, CONFIRM_DAYS } from '../domain/notice.ts'
import { insertUnconfirmed } from '../store/subscription.writes.ts'
import { words } from '../words.ts'
import { forgetUnconfirmedJob } from './forget-unconfirmed.job.ts'
import { linkPath } from './subscription-token.ts'

const MINUTES_OF_A_DAY = 1440

/** `portal`: the address under which people reach it, without a slash at the end. */
export type MailingDeps = {
  readonly db: Db
  readonly clock: Clock
  readonly keys: Keys
  readonly portal: string
}

/**
 * Asks by e-mail whether its reader wants to hear of new documents. It does the same for every address, so that nobody learns who does
 * it; only an address that was asked often today is left in peace.
 */
export function subscribe(
  deps: MailingDeps,
  input: Choice & { siteId: number; siteName: string; email: string },
): Promise<void> {
  const { clock, keys } = deps
  const { siteId, email, language } = input
  const now = clock.now()
  const id = newId(now)
  return inTransaction(deps.db, async trx => {
    const asked = { ...input, id, askedAt: now, askedOn: dateInVietNam(now) }
    if (!(await insertUnconfirmed(trx, asked))) return
    const { mail } = words(language).notices
    const link = deps.portal + href(language, linkPath(keys, 'confirm', id))
    await queueMessage(trx, clock, {
      siteId,
      channel: 'email',
      recipient: email,
      subject: mail.confirmSubject,
      body: mail.confirmBody({ site: input.siteName, link, days: CONFIRM_DAYS }),
      key: `document-subscription:${id}`,
    })
    if (clock.kind !== 'live') return
    // A minute after it has run out: the clock of the database may run a little ahead of ours.
    const runAt = addMinutes(now, CONFIRM_DAYS * MINUTES_OF_A_DAY + 1)
    await enqueue(trx, forgetUnconfirmedJob, { siteId }, { runAt })
  })
}
