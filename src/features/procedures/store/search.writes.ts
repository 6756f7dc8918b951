import { sql } from 'kysely'
import type { Trx } from '#platform/db/db.ts'

/** What is found by words: the title weighs most, then the other words by which people look for it, then the rest. */
export type SearchText = {
  readonly siteId: number
  readonly kind: string
  readonly subjectId: number
  readonly titles: readonly string[]
  readonly keywords: readonly string[]
  readonly text: string
  /** 0 … 1 */
  readonly weight: number
}

/** Puts a text where it is found, in place of what stood there. */
export async function keepSearchText(trx: Trx, text: SearchText): Promise<void> {
  await sql`
    insert into search_text (site_id, kind, subject_id, title_plain, words, weight)
    values (${text.siteId}, ${text.kind}, ${text.subjectId}, ' ' || regexp_replace(plain(${text.titles.join(' / ')}), '[^a-z0-9]+', ' ', 'g') || ' ',
      setweight(code_words(${text.titles.join(' . ')}), 'A')
        || setweight(code_words(${text.keywords.join(' . ')}), 'B')
        || setweight(code_words(${text.text}), 'D'),
      ${text.weight})
    on conflict (site_id, kind, subject_id) do update
      set title_plain = excluded.title_plain, words = excluded.words, weight = excluded.weight
  `.execute(trx)
}
