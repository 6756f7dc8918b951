import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { Headline } from '../domain/article.ts'
import { headlines } from './article.queries.ts'

/** The articles that most people read from that day on, each with the number of readers. */
export async function listMostRead(
  db: Db,
  siteId: number,
  language: Language,
  filter: { from: PlainDate; to: PlainDate; limit: number },
): Promise<(Headline & { readonly readers: number })[]> {
  const { columns, tables, isOut } = headlines(siteId, language)
  const { rows } = await sql<Headline & { readonly readers: number }>`
    select ${columns}, n.readers from ${tables}
    join (
      select article_id, sum(readers) as readers from article_read_day
      where site_id = ${siteId} and day >= ${filter.from} and day <= ${filter.to} group by article_id
    ) n on n.article_id = a.id
    where ${isOut}
    order by n.readers desc, a.published_at desc limit ${filter.limit}`.execute(db)
  return rows
}
