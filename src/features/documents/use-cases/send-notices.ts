import { getSite } from '#features/organisation'
import {
  type MailingDeps,
  type Subscriber,
  waysOut,
  writeToSubscribers,
} from '#features/subscriptions'
import { href } from '#kernel/language.ts'
import type { NewMessage } from '#platform/mail/messages.ts'
import { findNoticed } from '../store/noticed.queries.ts'
import { words } from '../words.ts'
import { documentsByMail } from './documents-by-mail.ts'

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
    ...noticeOf(deps, document, subscriber, site.shownName[subscriber.language]),
    siteId,
    key: `document:${documentId}:${subscriber.id}`,
  })
  const about = { type: document.type, field: String(document.fieldId) }
  await writeToSubscribers(deps, { siteId, list: documentsByMail.name, about }, write)
}

function noticeOf(
  { keys, portal }: Pick<MailingDeps, 'keys' | 'portal'>,
  { slug, type, number, title }: Noticed,
  { id, email, language }: Subscriber,
  site: string,
): Omit<NewMessage, 'siteId' | 'key'> {
  const { notices, page, types } = words(language)
  const at = (path: string): string => portal + href(language, path)
  const { change, unsubscribe, headers } = waysOut({ keys, portal }, documentsByMail, {
    id,
    language,
  })
  const name = page.name(types[type], number)
  return {
    channel: 'email',
    recipient: email,
    subject: notices.mail.subject(name, site),
    body: notices.mail.body({
      ...{ site, name, title, link: at(`/van-ban/${slug}`) },
      ...{ change, unsubscribe },
    }),
    headers,
  }
}
