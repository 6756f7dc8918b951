import { getSite, originOfSite } from '#features/organisation'
import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { dropTags } from '#platform/cache/drops.ts'
import type { Config } from '#platform/config/config.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { Visit } from '#platform/visit/visit.ts'
import { measureContent } from '../domain/content.ts'
import { DECREE_FROM, DECREE_REQUIREMENTS } from '../domain/requirements.vi.ts'
import { listMeasured, listRequiredKeys, listRequirements } from '../store/content.queries.ts'
import { insertRequirements, lockContent, putMeasurement } from '../store/content.writes.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { contentTag } from './tags.ts'

type Deps = {
  readonly db: Db
  readonly clock: Clock
  readonly config: Config
  readonly visit: Visit
}

/**
 * Measures every required content of a site and keeps what was found; what the decree wants and the
 * site's list never had is added to it.
 * Event for each that stands otherwise than before: content.measured.
 */
export async function measureSite(deps: Deps, siteId: number): Promise<void> {
  const { db, clock } = deps
  const now = clock.now()
  const today = dateInVietNam(now)
  await inTransaction(db, async trx => {
    await lockContent(trx, siteId)
    const known = new Set(await listRequiredKeys(trx, siteId))
    const fresh = DECREE_REQUIREMENTS.map((each, position) => ({ ...each, position })).filter(
      each => !known.has(each.key),
    )
    if (fresh.length > 0) await insertRequirements(trx, siteId, DECREE_FROM, fresh)
  })
  const requirements = await listRequirements(db, siteId, today)
  // Links are tried outside of any transaction: that may take a while.
  const site = await getSite(db, siteId)
  // Any host that no site names leads to the first one: PUBLIC_URL may be such.
  const { hostname } = new URL(await originOfSite(deps, siteId))
  const hosts = [...new Set([...site.hosts, hostname])]
  const evidence = await gatherEvidence(deps, { ...site, hosts, today, now }, requirements)
  await inTransaction(db, async trx => {
    await lockContent(trx, siteId)
    const before = new Map((await listMeasured(trx, siteId)).map(each => [each.key, each.state]))
    for (const requirement of requirements) {
      const { key } = requirement
      const found = evidence.get(key) ?? { pieces: [], lacking: [] }
      const measured = measureContent(requirement, found, now)
      await putMeasurement(trx, siteId, key, measured, now)
      if (before.get(key) === measured.state) continue
      await appendEvent(
        trx,
        { siteId, clock, actor: { kind: 'system' } },
        {
          type: 'content.measured',
          subject: { kind: 'content', id: newId(now) },
          data: { key, state: measured.state, before: before.get(key) },
        },
      )
    }
    await dropTags(trx, [contentTag(siteId)])
  })
}
