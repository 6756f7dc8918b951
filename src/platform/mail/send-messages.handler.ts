import type { Transporter } from 'nodemailer'
import type { Clock } from '#kernel/clock.ts'
import type { Config } from '../config/config.ts'
import type { Db } from '../db/db.ts'
import { handleJob, type JobHandler } from '../jobs/jobs.ts'
import { findUnsent, markSent, sendMessagesJob } from './messages.ts'

/**
 * Sends queued e-mails by SMTP. Without SMTP_URL they stay in the demo's inbox. SMS have no gateway yet and stay queued
 * as well. One that the mail server refuses does not hold up the others; it alone is tried again.
 */
export function sendMessagesHandler(deps: { db: Db; clock: Clock; config: Config }): JobHandler {
  const { SMTP_URL, MAIL_FROM } = deps.config
  let transport: Promise<Transporter> | undefined
  return handleJob(sendMessagesJob, async ({ messageIds }) => {
    if (SMTP_URL === undefined) return
    const failures: unknown[] = []
    for (const id of messageIds) {
      // Each is looked up as its turn comes: whoever unsubscribes meanwhile is not written to.
      const message = await findUnsent(deps.db, id)
      if (message?.channel !== 'email') continue
      try {
        transport ??= openTransport(SMTP_URL)
        await (await transport).sendMail({
          from: MAIL_FROM,
          to: message.recipient,
          subject: message.subject,
          text: message.body,
          messageId: `<${message.id}@motcua>`,
          headers: message.headers,
        })
        await markSent(deps.db, message.id, deps.clock.now())
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
  })
}

/** Loaded when the first message goes out: 24 MB that a demo never needs. */
async function openTransport(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  return createTransport(url)
}
