import { newId } from '#kernel/ids.ts'
import { addMinutes, dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import { inTransaction } from '#platform/db/db.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { queueMessage } from '#platform/mail/messages.ts'
import { type Choice, CONFIRM_DAYS } from '../domain/topics.ts'
import { insertUnconfirmed } from '../store/subscription.writes.ts'
import { words } from '../words.ts'
import { forgetUnconfirmedJob } from './forget-unconfirmed.job.ts'
import type { MailingDeps, MailingList } from './mailing-list.ts'
import { linkPath } from './subscription-link.ts'

const MINUTES_OF_A_DAY = 1440

/**
 * Asks by e-mail whether its reader wants the letters of a list. It does the same for every address, so that nobody
 * learns who gets them; only an address that was asked often today is left in peace.
 */
export function subscribe(
  deps: MailingDeps,
  list: MailingList,
  input: Choice & { siteId: number; siteName: string; email: string },
): Promise<void> {
  const { clock, keys } = deps
  const { siteId, siteName, email, language } = input
  const now = clock.now()
  const id = newId(now)
  return inTransaction(deps.db, async trx => {
    const asked = { ...input, list: list.name, id, askedAt: now, askedOn: dateInVietNam(now) }
    if (!(await insertUnconfirmed(trx, asked))) return
    const { what, confirm } = list.words(language)
    const link = deps.portal + href(language, linkPath(keys, list, 'confirm', id))
    await queueMessage(trx, clock, {
      siteId,
      channel: 'email',
      recipient: email,
      subject: confirm.title,
      body: words(language).mail({ site: siteName, what, link, days: CONFIRM_DAYS }),
      key: `subscription:${id}`,
      subscriptionId: id,
    })
    if (clock.kind !== 'live') return
    // A minute after it has run out: the clock of the database may run a little ahead of ours.
    const runAt = addMinutes(now, CONFIRM_DAYS * MINUTES_OF_A_DAY + 1)
    await enqueue(trx, forgetUnconfirmedJob, { siteId }, { runAt })
  })
}
