import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { networkOf } from '#kernel/network.ts'
import { addDays } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { vainWords } from '../domain/vain-words.ts'
import { countVainSearch, forgetVainSearches } from '../store/vain-search.writes.ts'

/** Days after which a search that did not come again is forgotten. */
const KEPT_DAYS = 90

/** A network leaves one of so many marks: several are told from one, and nobody from others. */
const MARKS = 64

/** Notes that a search found nothing, unless it may be about a person. Who searched is not noted. */
export async function noteVainSearch(
  deps: { db: Db; clock: Clock; keys: Keys },
  search: { siteId: number; language: Language; typed: string; ip: string },
): Promise<void> {
  const words = vainWords(search.typed)
  if (words === undefined) return
  const { siteId, language } = search
  const day = dateInVietNam(deps.clock.now())
  const hash = deps.keys.mac('vain-search', `${language} ${words.plain}`)
  const network = deps.keys.mac('vain-search-network', `${hash} ${networkOf(search.ip)}`)
  const mark = (Buffer.from(network, 'base64url')[0] ?? 0) % MARKS
  await countVainSearch(deps.db, { siteId, language, hash, words, day, mark })
  await forgetVainSearches(deps.db, siteId, addDays(day, -KEPT_DAYS))
}
