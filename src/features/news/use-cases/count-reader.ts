import { randomBytes } from 'node:crypto'
import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { networkOf } from '#kernel/network.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { isRobot } from '../domain/robot.ts'
import { claimRefresh, countOnce, daySalt } from '../store/reader.writes.ts'
import { mostReadTag } from './tags.ts'

const SALT_BYTES = 24
/** Browsers of one network that are told from each other: a household, an office, a share of a mobile network's one address. */
const BROWSERS_OF_A_NETWORK = 16
const REFRESH_MINUTES = 10

/**
 * Counts a person who reads an article, once a day however often the page is loaded. Nothing that leads back to the
 * person is kept: network and browser go into a hash under the day's random salt and a key of the installation, so that
 * a copy of the database alone leads to nobody, and hash and salt are deleted when the day is over (forget-readers.ts).
 * However many names a program invents for its browser, a network counts {@link BROWSERS_OF_A_NETWORK} readers at most.
 * Gives whether the reader was new.
 */
export async function countReader(
  deps: { db: Db; clock: Clock; keys: Keys },
  input: { siteId: number; slug: string; ip: string; userAgent: string },
): Promise<boolean> {
  if (isRobot(input.userAgent)) return false
  const now = deps.clock.now()
  const day = dateInVietNam(now)
  return inTransaction(deps.db, async trx => {
    const fresh = randomBytes(SALT_BYTES).toString('base64url')
    const salt = await daySalt(trx, input.siteId, day, fresh, now)
    const hashOf = (...parts: readonly string[]): string =>
      deps.keys.mac('article-reader', [salt, ...parts].join('\n'))
    const name = Buffer.from(hashOf(input.userAgent), 'base64url')
    const browser = name.readUInt32BE() % BROWSERS_OF_A_NETWORK
    const hash = hashOf(networkOf(input.ip), String(browser))
    const isNew = await countOnce(trx, { siteId: input.siteId, day, slug: input.slug, hash })
    if (isNew && (await claimRefresh(trx, input.siteId, day, now, REFRESH_MINUTES))) {
      await dropTags(trx, [mostReadTag(input.siteId)])
    }
    return isNew
  })
}
