import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Banner, Severity } from '../domain/banner.ts'

const MOST_BANNERS = 50

/** The banners of a site that are not over at that moment, by their beginning. */
export async function listBanners(db: Db, siteId: number, now: Instant): Promise<Banner[]> {
  const rows = await banners(db, siteId)
    .where('ends_at', '>', now)
    .orderBy('starts_at')
    .orderBy('id')
    .limit(MOST_BANNERS)
    .execute()
  return rows.map(bannerOf)
}

/** The newest banners of a site, those that are over too. */
export async function listAllBanners(db: Db, siteId: number): Promise<Banner[]> {
  const rows = await banners(db, siteId)
    .orderBy('ends_at', 'desc')
    .orderBy('id')
    .limit(MOST_BANNERS)
    .execute()
  return rows.map(bannerOf)
}

function banners(db: Db | Trx, siteId: number) {
  return db
    .selectFrom('banner')
    .select(['id', 'severity', 'text_vi', 'text_en', 'starts_at', 'ends_at'])
    .where('site_id', '=', siteId)
}

type Row = Awaited<ReturnType<ReturnType<typeof banners>['executeTakeFirstOrThrow']>>

function bannerOf(row: Row): Banner {
  return {
    id: row.id,
    severity: row.severity as Severity,
    text: { vi: row.text_vi, en: row.text_en === '' ? row.text_vi : row.text_en },
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }
}
