import { getSite } from '#features/organisation'
import { href } from '#kernel/language.ts'
import { inTransaction } from '#platform/db/db.ts'
import { type NewMessage, queueMessages } from '#platform/mail/messages.ts'
import { findNoticed, listSubscribers, type Subscriber } from '../store/subscription.queries.ts'
import { words } from '../words.ts'
import type { MailingDeps } from './subscribe.ts'
import { linkPath } from './subscription-token.ts'

/** Subscribers that are read, and written to, in one transaction. */
const PAGE = 500

type Noticed = NonNullable<Awaited<ReturnType<typeof findNoticed>>>

/** Tells subscribers of a document: one e-mail to each, however often it is called. None when it is no longer public. */
export async function sendNotices(
  deps: MailingDeps,
  { siteId, documentId }: { siteId: number; documentId: string },
): Promise<void> {
  const document = await findNoticed(deps.db, siteId, documentId)
  if (document === undefined) return
  const site = await getSite(deps.db, siteId)
  const write = (subscriber: Subscriber): NewMessage => ({
    ...noticeOf(
      deps,
      document,
      subscriber,
      subscriber.language === 'vi' ? site.nameVi : site.nameEn,
    ),
    siteId,
    key: `document:${documentId}:${subscriber.id}`,
  })
  let after: string | undefined
  do {
    after = await inTransaction(deps.db, async trx => {
      const subscribers = await listSubscribers(trx, siteId, document, { after, limit: PAGE })
      await queueMessages(trx, deps.clock, subscribers.map(write))
      return subscribers.length < PAGE ? undefined : subscribers.at(-1)?.id
    })
  } while (after !== undefined)
}

function noticeOf(
  { keys, portal }: Pick<MailingDeps, 'keys' | 'portal'>,
  { slug, type, number, title }: Noticed,
  { id, email, language }: Subscriber,
  site: string,
): Omit<NewMessage, 'siteId' | 'key'> {
  const { notices, page, types } = words(language)
  const at = (path: string): string => portal + href(language, path)
  const unsubscribe = at(linkPath(keys, 'unsubscribe', id))
  const name = page.name(types[type], number)
  return {
    channel: 'email',
    recipient: email,
    subject: notices.mail.subject(name, site),
    body: notices.mail.body({
      ...{ site, name, title, link: at(`/van-ban/${slug}`) },
      ...{ change: at('/van-ban/nhan-thong-bao'), unsubscribe },
    }),
    // RFC 8058: a mail program shows a button of its own, which sends a form to the address.
    headers: {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}
