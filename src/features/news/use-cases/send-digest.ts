import { getSite } from '#features/organisation'
import { type MailingDeps, writeToSubscribers } from '#features/subscriptions'
import { LANGUAGES, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { inTransaction } from '#platform/db/db.ts'
import { type DigestNow, digestMoment, digestPeriod, lastDigestDay } from '../domain/digest.ts'
import { listDigestArticles } from '../store/digest.queries.ts'
import { newsByMail } from './news-by-mail.ts'
import { listSentDigests } from './sent-digests.ts'
import { waitForDigest } from './wait-for-digest.ts'
import { digestWriter } from './write-digest.ts'

type Issue = DigestNow & { readonly siteId: number; readonly siteName: string }

/**
 * Sends the digest of that Monday: one e-mail to each subscriber, however often it is called. After a standstill of
 * weeks only the newest digest is sent; it tells of all of them, and nobody of anything twice. Before its moment
 * nothing is sent.
 */
export async function sendDigest(
  deps: MailingDeps,
  { siteId, day }: { siteId: number; day: PlainDate },
): Promise<void> {
  await inTransaction(deps.db, trx => waitForDigest(trx, deps.clock, siteId))
  const newest = lastDigestDay(deps.clock.now())
  if (newest < day) return
  const site = await getSite(deps.db, siteId)
  const now = { day: newest, due: day, sent: await listSentDigests(deps.db, siteId, newest) }
  for (const language of LANGUAGES) {
    const siteName = site.shownName[language]
    await sendInLanguage(deps, { siteId, siteName, ...now }, language)
  }
}

async function sendInLanguage(deps: MailingDeps, issue: Issue, language: Language): Promise<void> {
  const { siteId, day } = issue
  const articles = await listDigestArticles(deps.db, siteId, language, digestPeriod(day))
  if (articles.length === 0) return
  const write = digestWriter(deps, { ...issue, language, articles })
  const list = newsByMail.name
  const addressed = { siteId, list, language, confirmedBefore: digestMoment(day) }
  await writeToSubscribers(deps, addressed, write)
}
