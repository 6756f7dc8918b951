import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { ArticleCardFacts } from '../domain/article.ts'
import { cardOf, cards } from './article.queries.ts'

/** The articles that most people read from that day on, each with the number of readers. */
export async function listMostRead(
  db: Db,
  siteId: number,
  language: Language,
  filter: { from: PlainDate; to: PlainDate; limit: number },
): Promise<(ArticleCardFacts & { readonly readers: number })[]> {
  const counts = db
    .selectFrom('article_read_day as r')
    .select(eb => ['r.article_id', eb.fn.sum<number>('r.readers').as('readers')])
    .where('r.site_id', '=', siteId)
    .where('r.day', '>=', filter.from)
    .where('r.day', '<=', filter.to)
    .groupBy('r.article_id')
  const rows = await cards(db, siteId, language)
    .innerJoin(counts.as('n'), 'n.article_id', 'a.id')
    .select('n.readers')
    .orderBy('n.readers', 'desc')
    .orderBy('a.published_at', 'desc')
    .limit(filter.limit)
    .execute()
  return rows.map(row => ({ ...cardOf(row), readers: row.readers }))
}
