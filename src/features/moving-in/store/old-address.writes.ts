/** Where addresses of old sites lead. What is noted for an address of one of them stays. */
import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { Became } from '../domain/item.ts'
import type { OldSpot } from '../domain/old-address.ts'

/** A place on an old site, and the article, page or topic that it leads to. */
export type LeadingPlace = OldSpot & (Became | { readonly categoryId: number })

/** Lets places on old sites lead to articles, pages or topics. */
export async function insertOldAddresses(
  trx: Trx,
  siteId: number,
  places: readonly LeadingPlace[],
  at: Instant,
): Promise<void> {
  if (places.length === 0) return
  await trx
    .insertInto('old_address')
    .values(
      places.map(place => ({
        ...{ site_id: siteId, host: place.host, address: place.address, noted_at: at },
        article_id: 'articleId' in place ? place.articleId : null,
        category_id: 'categoryId' in place ? place.categoryId : null,
        page_id: 'pageId' in place ? place.pageId : null,
      })),
    )
    .onConflict(conflict => conflict.columns(['site_id', 'address', 'host']).doNothing())
    .execute()
}

/** Lets addresses of old sites that led to one article or page lead to another: the two were taken for one. */
export async function giveOldAddresses(
  trx: Trx,
  siteId: number,
  spots: readonly OldSpot[],
  { from, to }: { readonly from: Became; readonly to: Became },
): Promise<void> {
  const [articleId, pageId] = [idIn(to, 'articleId'), idIn(to, 'pageId')]
  await sql`
    update old_address o set article_id = ${articleId}, page_id = ${pageId}
    from unnest(${spots.map(each => each.host)}::text[], ${spots.map(each => each.address)}::text[]) as spot(host, address)
    where o.site_id = ${siteId} and o.host = spot.host and o.address = spot.address
      and (o.article_id = ${idIn(from, 'articleId')} or o.page_id = ${idIn(from, 'pageId')})`.execute(
    trx,
  )
}

function idIn(became: Became, name: 'articleId' | 'pageId'): string | null {
  return (became as Partial<Record<typeof name, string>>)[name] ?? null
}

/** Where a picture or a file stood, and what it is now. */
export type OldFilePlace = OldSpot & {
  readonly pictureId?: string | undefined
  readonly fileId?: string | undefined
}

/** Lets addresses of pictures and files lead to what they are now. */
export async function insertOldFileAddresses(
  trx: Trx,
  siteId: number,
  places: readonly OldFilePlace[],
  at: Instant,
): Promise<void> {
  if (places.length === 0) return
  await trx
    .insertInto('old_file_address')
    .values(
      places.map(({ host, address, pictureId = null, fileId = null }) => ({
        ...{ site_id: siteId, host, address, noted_at: at },
        ...{ picture_id: pictureId, file_id: fileId },
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Lets addresses of pictures of pages lead to what they are now. */
export async function insertOldPagePictureAddresses(
  trx: Trx,
  siteId: number,
  places: readonly (OldSpot & { readonly pictureId: string })[],
  at: Instant,
): Promise<void> {
  if (places.length === 0) return
  await trx
    .insertInto('old_page_picture_address')
    .values(
      places.map(({ host, address, pictureId }) => ({
        ...{ site_id: siteId, host, address, picture_id: pictureId, noted_at: at },
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/**
 * Lets what earlier runs of a source brought of topics, pictures and files be found under these hosts too: of a site that had
 * further names, or of which nothing said the name before.
 */
export async function spreadOldAddresses(
  trx: Trx,
  from: { readonly siteId: number; readonly source: string },
  hosts: readonly string[],
  at: Instant,
): Promise<void> {
  if (hosts.length === 0) return
  const names = sql`unnest(${hosts}::text[]) as named(host)`
  const mine = sql`i.site_id = ${from.siteId} and i.source = ${from.source}`
  await sql`
    insert into old_address (site_id, host, address, category_id, noted_at)
    select i.site_id, named.host, i.address, i.category_id, ${at}
    from import_category i cross join ${names} where ${mine}
    on conflict do nothing`.execute(trx)
  await sql`
    insert into old_file_address (site_id, host, address, picture_id, file_id, noted_at)
    select o.site_id, named.host, o.address, o.picture_id, o.file_id, ${at}
    from old_file_address o
      left join article_picture p on p.id = o.picture_id
      left join article_file f on f.id = o.file_id
      join import_item i on i.article_id = coalesce(p.article_id, f.article_id)
      cross join ${names} where ${mine}
    on conflict do nothing`.execute(trx)
  await sql`
    insert into old_page_picture_address (site_id, host, address, picture_id, noted_at)
    select o.site_id, named.host, o.address, o.picture_id, ${at}
    from old_page_picture_address o
      join page_picture p on p.id = o.picture_id
      join import_item i on i.page_id = p.page_id
      cross join ${names} where ${mine}
    on conflict do nothing`.execute(trx)
}
