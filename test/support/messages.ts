import type { Db } from '#platform/db/db.ts'
import { listMessages } from '#platform/mail/messages.ts'

/** The message that an act sends to somebody. Found by what was not there before, since a test's clock may stand still. */
export async function messageSentBy(
  db: Db,
  siteId: number,
  recipient: string,
  act: () => Promise<unknown>,
) {
  const list = () => listMessages(db, siteId, { recipient, limit: 1000 })
  const before = new Set((await list()).map(message => message.id))
  await act()
  const sent = (await list()).filter(message => !before.has(message.id))
  if (sent[0] === undefined || sent.length > 1)
    throw new Error(`${sent.length} messages were sent, not one`)
  return sent[0]
}

/** The code of six digits in a message. */
export function codeIn({ body }: { body: string }): string {
  const code = /\b\d{6}\b/.exec(body)?.[0]
  if (code === undefined) throw new Error('The message holds no code of six digits')
  return code
}
