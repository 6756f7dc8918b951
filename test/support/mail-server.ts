/** A mail server of a test's own, to which queued messages are really sent. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { SMTPServer } from 'smtp-server'
import type { Clock } from '#kernel/clock.ts'
import { loadConfig } from '#platform/config/config.ts'
import type { Db } from '#platform/db/db.ts'
import { sendMessagesHandler } from '#platform/mail/send-messages.handler.ts'

/**
 * Sends those messages as their job does. Gives to whom mails came, in their order; `onMail` is done before the server
 * has taken a mail.
 */
export async function sendToMailServer(
  deps: { readonly db: Db; readonly clock: Clock },
  messageIds: readonly string[],
  onMail: (to: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<string[]> {
  const came: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const to = envelope.rcptTo.map(({ address }) => address).join()
      void text(stream)
        .then(() => onMail(to))
        .then(() => {
          came.push(to)
          done()
        }, done)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const config = loadConfig({ SMTP_URL: `smtp://127.0.0.1:${String(port)}` })
  try {
    await sendMessagesHandler({ ...deps, config }).run({ messageIds })
  } finally {
    await promisify(server.close.bind(server))()
  }
  return came
}
