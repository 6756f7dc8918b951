import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Localised } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import { type FewFound, searchFew } from '#platform/search/few-texts.ts'
import { keptTexts } from '#platform/search/kept-texts.ts'
import { type Outage, type OutageState, outageState, outagesChangeAt } from '../domain/outage.ts'
import { listOutages } from '../store/outage.queries.ts'
import { words } from '../words.ts'
import { noticesTag } from './tags.ts'

/** An outage that was found, and where it stands; `changesAt`: when time changes that. */
export type OutageHit = Outage & {
  readonly state: OutageState
  readonly changesAt: Instant | undefined
}

/** Finds outages and incidents by words, those that are over too; with `state` only those that stand there. */
export async function searchOutages(
  db: Db,
  siteId: number,
  request: { text: string; limit: number; now: Instant; state?: string | undefined },
): Promise<FewFound<OutageHit>> {
  const { text, limit, now, state } = request
  const kept = { name: 'outages', siteId, on: dateInVietNam(now), tags: [noticesTag(siteId)] }
  const few = await keptTexts(db, kept, async () =>
    (await listOutages(db, siteId)).map(outage => {
      const said = [outage.meanwhile, ...outage.updates.map(update => update.text)].map(bothOf)
      const kinds = `${words('vi').outage[outage.kind]} ${words('en').outage[outage.kind]}`
      const titles = [outage.affected.vi, outage.affected.en]
      return { of: outage, titles, text: `${kinds} ${said.join(' ')}` }
    }),
  )
  const keyOf = (outage: Outage) => outageState(outage, now)
  const found = await searchFew(few, { text, limit, keyOf, key: state })
  const hits = found.hits.map(outage => {
    return {
      ...{ ...outage, state: outageState(outage, now) },
      changesAt: outagesChangeAt([outage], now),
    }
  })
  return { ...found, hits }
}

const bothOf = ({ vi, en }: Localised): string => `${vi} ${en}`
