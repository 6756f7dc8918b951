import { type MailingDeps, type Subscriber, waysOut } from '#features/subscriptions'
import { href, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { NewMessage } from '#platform/mail/messages.ts'
import { type DigestArticle, inCategories, MOST_NAMED } from '../domain/digest.ts'
import { words } from '../words.ts'
import { CATEGORY_TOPICS, newsByMail } from './news-by-mail.ts'

type Issue = {
  readonly siteId: number
  readonly siteName: string
  readonly day: PlainDate
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
  return ({ id, email, topics }) => {
    const articles = inCategories(issue.articles, topics[CATEGORY_TOPICS])
    if (articles.length === 0) return undefined
    const { change, unsubscribe, headers } = waysOut({ keys, portal }, newsByMail, { id, language })
    return {
      siteId,
      channel: 'email',
      recipient: email,
      subject: mail.digestSubject(articles.length, issue.siteName),
      body: mail.digestBody({
        site: issue.siteName,
        articles: articles.slice(0, MOST_NAMED).map(({ title, lead, slug }) => ({
          ...{ title, lead, link: at(`/tin-tuc/${slug}`) },
        })),
        more: Math.max(0, articles.length - MOST_NAMED),
        news: at('/tin-tuc'),
        ...{ change, unsubscribe },
      }),
      key: `digest:${id}:${day}`,
      headers,
    }
  }
}
