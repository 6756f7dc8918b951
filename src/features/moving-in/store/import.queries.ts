import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import type { Became, Note, Reason, SourceKind } from '../domain/item.ts'

/** An item that an earlier run brought. */
export type KnownItem = {
  readonly path: string
  /** As they were when it came; the beginning of long ones. */
  readonly title: string
  readonly address: string
  readonly became: Became
  readonly notes: readonly Note[]
  /** Nobody need look at it any more. */
  readonly isSettled: boolean
}

/** Which of these items are in, by their id. */
export async function findBrought(
  db: Db,
  siteId: number,
  source: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownItem>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('import_item as i')
    .leftJoin('article as a', 'a.id', 'i.article_id')
    .leftJoin('page as p', 'p.id', 'i.page_id')
    .select([
      'i.source_id',
      'i.title',
      'i.address',
      'i.notes',
      'i.article_id',
      'i.page_id',
      'a.slug',
      'p.slug as page_slug',
    ])
    .select('i.settled_at')
    .where('i.reason', 'is', null)
    .where('i.site_id', '=', siteId)
    .where('i.source', '=', source)
    .where('i.source_id', 'in', ids)
    .execute()
  return new Map(
    rows.map(row => [
      row.source_id,
      {
        ...{ title: row.title, address: row.address },
        path: row.slug === null ? `/trang/${row.page_slug ?? ''}` : `/tin-tuc/${row.slug}`,
        became:
          row.article_id === null ? { pageId: row.page_id ?? '' } : { articleId: row.article_id },
        notes: row.notes as unknown as Note[],
        isSettled: row.settled_at !== null,
      },
    ]),
  )
}

/** A run, as editors see it. */
export type RunFacts = {
  readonly id: string
  readonly kind: SourceKind
  readonly source: string
  readonly startedAt: Instant
  /** Null, as the counts, of one that was stopped or goes on. */
  readonly endedAt: Instant | null
  readonly brought: number | null
  readonly leftOut: number | null
}

/** The newest runs. */
export async function listRuns(db: Db, siteId: number, limit: number): Promise<RunFacts[]> {
  const rows = await db
    .selectFrom('import_run')
    .select(['id', 'kind', 'source', 'started_at', 'ended_at', 'brought', 'left_out'])
    .where('site_id', '=', siteId)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({
    ...{ id: row.id, kind: row.kind as SourceKind, source: row.source },
    ...{ startedAt: row.started_at, endedAt: row.ended_at },
    ...{ brought: row.brought, leftOut: row.left_out },
  }))
}

/** An item that was left out, or came and wants a look. */
export type ItemToLookAt = {
  readonly source: string
  readonly sourceId: string
  readonly title: string
  readonly address: string
  readonly articleId: string | null
  readonly pageId: string | null
  readonly reason: Reason | null
  readonly about: string
  readonly notes: readonly Note[]
  readonly decidedAt: Instant
}

/** Where a page of the list begins: after the item that was decided then. */
export type ItemCursor = { readonly at: Instant; readonly sourceId: string }

/** Items that were left out, or want a look, and that nobody has settled; the newest first. */
export async function listToLookAt(
  db: Db,
  siteId: number,
  wanted: {
    limit: number
    outcome: 'left' | 'noted' | undefined
    after: ItemCursor | undefined
  },
): Promise<ItemToLookAt[]> {
  const { outcome, after } = wanted
  const { rows } = await sql<ItemToLookAt>`
    select source, source_id as "sourceId", title, address, article_id as "articleId", page_id as "pageId", reason, about, notes, decided_at as "decidedAt"
    from import_item
    where site_id = ${siteId} and (reason is not null or notes <> '[]') and settled_at is null
      ${outcome === undefined ? sql`` : outcome === 'left' ? sql`and reason is not null` : sql`and reason is null`}
      ${after === undefined ? sql`` : sql`and (decided_at < ${after.at} or (decided_at = ${after.at} and source_id > ${after.sourceId}))`}
    order by decided_at desc, source_id limit ${sql.lit(wanted.limit)}`.execute(db)
  return rows
}
