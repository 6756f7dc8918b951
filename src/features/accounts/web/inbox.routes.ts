import { z } from 'zod'
import { notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { findMessage, listMessages } from '#platform/mail/messages.ts'
import { hasDemoInbox } from '../use-cases/has-demo-inbox.ts'
import { InboxPage, MessagePage, type MessageView } from './inbox.page.tsx'

const SHOWN = 100

/** The demo's inbox. A site that sends real messages has no such page. */
export function inboxRoutes({ db, config }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/hop-thu-thu',
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ site, language }) {
        if (!hasDemoInbox(config, site)) return notFound()
        const messages = await listMessages(db, site.id, { limit: SHOWN })
        return page(InboxPage({ language, messages: messages.map(toView) }))
      },
    }),
    route({
      method: 'GET',
      path: '/hop-thu-thu/:id',
      who: 'anyone',
      audit: 'nothing personal',
      params: z.object({ id: z.uuid() }),
      async handle({ params, site, language }) {
        if (!hasDemoInbox(config, site)) return notFound()
        const message = await findMessage(db, params.id)
        if (message?.site_id !== site.id) return notFound()
        return page(MessagePage({ language, message: toView(message) }))
      },
    }),
  ]
}

function toView(row: {
  id: string
  channel: string
  recipient: string
  subject: string
  body: string
  queued_at: Date
}): MessageView {
  return {
    id: row.id,
    channel: row.channel === 'sms' ? 'sms' : 'email',
    recipient: row.recipient,
    subject: row.subject,
    body: row.body,
    queuedAt: row.queued_at,
  }
}
