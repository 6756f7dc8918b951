import { sql } from 'kysely'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Became } from '../domain/item.ts'

/** Where an old address leads; `name` is a slug, or the id of a picture or a file. */
export type PresentPlace = {
  readonly kind: 'article' | 'category' | 'tag' | 'page' | 'picture' | 'page picture' | 'file'
  readonly name: string
  /** Whether it stood on the very site that was asked. */
  readonly isOfHost: boolean
}

/** Of `old_topic_tag o`: a topic that is an article's own there is more than a tag. */
const IS_NO_TOPIC = sql`not exists (
  select from old_address topic
  where topic.site_id = o.site_id and topic.address = o.address and topic.host = o.host
)`

/** Of `old_topic_tag o`: the tag, empty while there is none. One that was merged into another leads on from its own address. */
const PRESENT_TAG = sql<string>`case when
  exists (select from news_tag t where t.site_id = o.site_id and t.slug = o.tag)
  or exists (select from news_tag_former_slug t where t.site_id = o.site_id and t.slug = o.tag)
  then o.tag else '' end`

/** Which site of ours took the old one in, and under which host the old one was asked. */
export type AskedSite = { readonly siteId: number; readonly host: string }

/**
 * Where the first of these addresses that is known leads: to what everyone may see. What stood on the old site of that host comes
 * before what stood on others, and of these the first that came. Undefined when none does.
 */
export async function findPresentPlace(
  db: Db,
  { siteId, host }: AskedSite,
  addresses: readonly string[],
): Promise<PresentPlace | undefined> {
  if (addresses.length === 0) return undefined
  const { rows } = await sql<PresentPlace>`
    select there.kind, there.name, there.host = ${host} as "isOfHost"
    from unnest(${addresses}::text[]) with ordinality as asked(address, place)
      cross join lateral (
        select case when a.slug is not null then 'article' when p.slug is not null then 'page' else 'category' end as kind,
          coalesce(a.slug, p.slug, c.slug) as name, 0 as rank, o.host, o.noted_at
        from old_address o
          left join article a on a.id = o.article_id and a.state = 'published'
          left join page p on p.id = o.page_id and p.state = 'published'
          left join news_category c on c.id = o.category_id
        where o.site_id = ${siteId} and o.address = asked.address
        union all
        select 'tag', ${PRESENT_TAG}, 0, o.host, o.noted_at
        from old_topic_tag o where o.site_id = ${siteId} and o.address = asked.address and ${IS_NO_TOPIC}
        union all
        select 'picture', p.id::text, 1, o.host, o.noted_at
        from old_file_address o
          join article_picture p on p.id = o.picture_id and p.is_approved and p.removed_at is null
          join article a on a.id = p.article_id and a.state = 'published'
        where o.site_id = ${siteId} and o.address = asked.address
        union all
        select 'page picture', p.id::text, 2, o.host, o.noted_at
        from old_page_picture_address o
          join page_picture p on p.id = o.picture_id and p.is_approved and p.removed_at is null
          join page a on a.id = p.page_id and a.state = 'published'
        where o.site_id = ${siteId} and o.address = asked.address
        union all
        select 'file', f.id::text, 3, o.host, o.noted_at
        from old_file_address o
          join article_file f on f.id = o.file_id
          join article a on a.id = f.article_id and a.state = 'published'
          join article_text t on t.article_id = a.id and position('/tin-tuc/tep/' || f.id::text in t.body_html) > 0
        where o.site_id = ${siteId} and o.address = asked.address
      ) there
    where there.name is not null
    order by "isOfHost" desc, asked.place, there.rank, there.noted_at, there.name limit 1`.execute(
    db,
  )
  return rows[0]
}

/** What is noted for an address of an old site. */
export type NotedPlace = {
  readonly address: string
  readonly host: string
  /** The article, page, topic or tag there that everyone may see; null where it is none, or not yet. */
  readonly present: Pick<PresentPlace, 'kind' | 'name'> | null
}

/** All that is noted for these addresses, of whichever old site. */
export async function listNotedPlaces(
  trx: Trx,
  siteId: number,
  addresses: readonly string[],
): Promise<readonly NotedPlace[]> {
  if (addresses.length === 0) return []
  const at = (table: string) =>
    sql`from ${sql.table(table)} o where o.site_id = ${siteId} and o.address = any(${addresses}::text[])`
  const { rows } = await sql<NotedPlace>`
    select o.address, o.host, case
      when a.slug is not null then jsonb_build_object('kind', 'article', 'name', a.slug)
      when p.slug is not null then jsonb_build_object('kind', 'page', 'name', p.slug)
      when c.slug is not null then jsonb_build_object('kind', 'category', 'name', c.slug)
    end as present
    from old_address o
      left join article a on a.id = o.article_id and a.state = 'published'
      left join page p on p.id = o.page_id and p.state = 'published'
      left join news_category c on c.id = o.category_id
    where o.site_id = ${siteId} and o.address = any(${addresses}::text[])
    union all
    select o.address, o.host, jsonb_build_object('kind', 'tag', 'name', ${PRESENT_TAG})
    ${at('old_topic_tag')} and ${IS_NO_TOPIC}
    union all select o.address, o.host, null ${at('old_file_address')}
    union all select o.address, o.host, null ${at('old_page_picture_address')}`.execute(trx)
  return rows
}

/** Whether anything was ever brought to this site. */
export async function hasMovedIn(db: Db, siteId: number): Promise<boolean> {
  const row = await db
    .selectFrom('import_run')
    .select('id')
    .where('site_id', '=', siteId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether articles of the site are found under a tag of that name. */
export async function hasTag(db: Db, siteId: number, slug: string): Promise<boolean> {
  const row = await db
    .selectFrom('news_tag')
    .select('slug')
    .where('site_id', '=', siteId)
    .where('slug', '=', slug)
    // One that was merged into another leads on from its own address.
    .union(
      db
        .selectFrom('news_tag_former_slug')
        .select('slug')
        .where('site_id', '=', siteId)
        .where('slug', '=', slug),
    )
    .executeTakeFirst()
  return row !== undefined
}

/** A topic or a tag, by its short name, and whether it stood on the very site that was asked. */
export type NamedTopic = Pick<PresentPlace, 'kind' | 'name' | 'isOfHost'>

/**
 * The topic that an old address with this last part leads to, or the tag that it became, whatever topics stood before it: one of the old
 * site of that host, else of any; of several the first that came.
 */
export async function findTopicNamed(
  db: Db,
  { siteId, host }: AskedSite,
  part: string,
): Promise<NamedTopic | undefined> {
  const isNamed = sql`o.site_id = ${siteId}
    and starts_with(o.address, '/category/') and right(o.address, length(${part}::text) + 1) = '/' || ${part}::text`
  const { rows } = await sql<NamedTopic>`
    select there.kind, there.name, there.host = ${host} as "isOfHost"
    from (
      select 'category' as kind, c.slug as name, 0 as rank, c.id, o.host, o.noted_at
      from old_address o join news_category c on c.id = o.category_id
      where ${isNamed} and o.category_id is not null
      union all
      select 'tag', ${PRESENT_TAG}, 1, 0, o.host, o.noted_at from old_topic_tag o where ${isNamed} and ${IS_NO_TOPIC}
    ) there
    order by "isOfHost" desc, there.noted_at, there.rank, there.id, there.name limit 1`.execute(db)
  return rows[0]
}

/** An address that leads to something else first; `isOwn`: under the host of its own old site it leads where it should. */
export type TakenAddress = { readonly address: string; readonly isOwn: boolean }

/** Which of these addresses lead to something else than this, when nobody says which old site is asked. */
export async function listTaken(
  trx: Trx,
  siteId: number,
  addresses: readonly string[],
  by: Became | { readonly categoryId: number } | { readonly tag: string },
): Promise<readonly TakenAddress[]> {
  if (addresses.length === 0) return []
  const id = (column: string, value: string | number) =>
    sql<boolean>`${sql.ref(column)} is not distinct from ${value}`
  const isTag = 'tag' in by ? sql<boolean>`o.tag = ${by.tag}` : sql<boolean>`false`
  const isThis =
    'tag' in by
      ? sql<boolean>`false`
      : 'categoryId' in by
        ? id('category_id', by.categoryId)
        : 'pageId' in by
          ? id('page_id', by.pageId)
          : id('article_id', by.articleId)
  const { rows } = await sql<TakenAddress>`
    select address, bool_or(is_this and host <> '') as "isOwn"
    from (
      select address, host, noted_at, ${isThis} as is_this from old_address
      where site_id = ${siteId} and address = any(${addresses}::text[])
      union all
      select o.address, o.host, o.noted_at, ${isTag} from old_topic_tag o
      where o.site_id = ${siteId} and o.address = any(${addresses}::text[]) and ${IS_NO_TOPIC}
    ) noted
    group by address
    having not (array_agg(is_this order by noted_at, is_this))[1]
    order by array_position(${addresses}::text[], address)`.execute(trx)
  return rows
}
