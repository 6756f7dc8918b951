import { getSite } from '#features/organisation'
import { type MailingDeps, writeToSubscribers } from '#features/subscriptions'
import { LANGUAGES, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { inTransaction } from '#platform/db/db.ts'
import { digestMoment, digestPeriod, lastDigestDay } from '../domain/digest.ts'
import { listDigestArticles } from '../store/digest.queries.ts'
import { newsByMail } from './news-by-mail.ts'
import { waitForDigest } from './wait-for-digest.ts'
import { digestWriter } from './write-digest.ts'

type Issue = { readonly siteId: number; readonly siteName: string; readonly day: PlainDate }

/**
 * Sends the digest of that Monday: one e-mail to each subscriber, however often it is called. After a standstill of
 * weeks only the newest digest is sent. Before its moment nothing is.
 */
export async function sendDigest(
  deps: MailingDeps,
  { siteId, day }: { siteId: number; day: PlainDate },
): Promise<void> {
  await inTransaction(deps.db, trx => waitForDigest(trx, deps.clock, siteId))
  const newest = lastDigestDay(deps.clock.now())
  if (newest < day) return
  const site = await getSite(deps.db, siteId)
  for (const language of LANGUAGES) {
    const siteName = site.shownName[language]
    await sendInLanguage(deps, { siteId, siteName, day: newest }, language)
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
