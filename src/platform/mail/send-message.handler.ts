import type { Transporter } from 'nodemailer'
import type { Clock } from '#kernel/clock.ts'
import type { Config } from '../config/config.ts'
import type { Db } from '../db/db.ts'
import { handleJob, type JobHandler } from '../jobs/jobs.ts'
import { findMessage, markSent, sendMessageJob } from './messages.ts'

/**
 * Sends a queued e-mail by SMTP. Without SMTP_URL it stays in the demo's inbox. SMS have no gateway yet and stay
 * queued as well.
 */
export function sendMessageHandler(deps: { db: Db; clock: Clock; config: Config }): JobHandler {
  const { SMTP_URL, MAIL_FROM } = deps.config
  let transport: Promise<Transporter> | undefined
  return handleJob(sendMessageJob, async ({ messageId }) => {
    const message = await findMessage(deps.db, messageId)
    if (SMTP_URL === undefined || message === undefined) return
    if (message.channel !== 'email' || message.sent_at !== null) return
    transport ??= openTransport(SMTP_URL)
    await (await transport).sendMail({
      from: MAIL_FROM,
      to: message.recipient,
      subject: message.subject,
      text: message.body,
      messageId: `<${message.id}@motcua>`,
    })
    await markSent(deps.db, message.id, deps.clock.now())
  })
}

/** Loaded when the first message goes out: 24 MB that a demo never needs. */
async function openTransport(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  return createTransport(url)
}
