import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { listKeys } from '#platform/mail/messages.ts'
import { digestPeriod, type SentDigests } from '../domain/digest.ts'

const PREFIX = 'digest:'

/** The key of the message that is the digest of a day for a reader, whose subscription has that id. */
export function digestKey(id: string, day: PlainDate): string {
  return `${PREFIX}${id}:${day}`
}

/** The digests that went to the readers of a site in the weeks before that day. */
export async function listSentDigests(
  db: Db,
  siteId: number,
  day: PlainDate,
): Promise<SentDigests> {
  const newest = new Map<string, PlainDate>()
  for (const key of await listKeys(db, siteId, PREFIX, digestPeriod(day).from)) {
    const [, id = '', sent = ''] = key.split(':')
    if (!isPlainDate(sent) || sent >= day) continue
    if (sent > (newest.get(id) ?? '')) newest.set(id, sent)
  }
  return newest
}
