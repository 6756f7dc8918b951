import { type MailingDeps, type Subscriber, waysOut } from '#features/subscriptions'
import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { NewMessage } from '#platform/mail/messages.ts'
import {
  type DigestArticle,
  type DigestNow,
  digestMoment,
  digestSince,
  inCategories,
  isLate,
  MOST_NAMED,
} from '../domain/digest.ts'
import { words } from '../words.ts'
import { CATEGORY_TOPICS, newsByMail } from './news-by-mail.ts'
import { digestKey } from './sent-digests.ts'

type Issue = DigestNow & {
  readonly siteId: number
  readonly siteName: string
  readonly language: Language
  readonly articles: readonly DigestArticle[]
}

/** Gives what writes a digest to a subscriber: a message, or undefined when there is nothing new in the topics. */
export function digestWriter(
  { keys, portal }: Pick<MailingDeps, 'keys' | 'portal'>,
  issue: Issue,
): (subscriber: Subscriber) => NewMessage | undefined {
  const { siteId, language, day } = issue
  const { mail } = words(language).digest
  const at = (path: string): string => portal + href(language, path)
  const sinceFor = digestSince(issue)
  return ({ id, email, topics, confirmedAt }) => {
    const since = sinceFor({ id, confirmedAt })
    const articles = inCategories(issue.articles, topics[CATEGORY_TOPICS]).filter(
      ({ at: moment }) => moment >= digestMoment(since),
    )
    if (articles.length === 0) return undefined
    const late = isLate(articles, day) ? writeDay(since) : undefined
    const { change, unsubscribe, headers } = waysOut({ keys, portal }, newsByMail, { id, language })
    return {
      siteId,
      channel: 'email',
      recipient: email,
      subject: mail.digestSubject(articles.length, issue.siteName, late),
      body: mail.digestBody({
        ...{ site: issue.siteName, late },
        articles: articles.slice(0, MOST_NAMED).map(({ title, lead, slug }) => ({
          ...{ title, lead, link: at(`/tin-tuc/${slug}`) },
        })),
        more: Math.max(0, articles.length - MOST_NAMED),
        news: at('/tin-tuc'),
        ...{ change, unsubscribe },
      }),
      key: digestKey(id, day),
      headers,
    }
  }
}
