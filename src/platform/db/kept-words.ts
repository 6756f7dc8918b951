/** The words of a kind's texts in the table `kind_word`, kept there by triggers on the tables that have the texts. */
import { sql } from 'kysely'
import { slipsAllowed, swapsOf } from '#kernel/slips.ts'
import { type Dictionary, MOST_MENDINGS } from '../search/mending.ts'
import type { Db, Trx } from './db.ts'

/** Behind every word that begins with the letters before it. */
const BEYOND = 'z'.repeat(40)

/** Where plain words stand among all: behind the numbers, which no slip is taken for, and before the forms with accents. */
const PLAIN_WORDS = { from: 'a', before: 'zz' }

/** The dictionary of a kind of a site's texts, under the name that the triggers of its feature give it. */
export function keptWords(db: Db | Trx, siteId: number, kind: string): Dictionary {
  const words = sql`kind_word w where w.site_id = ${siteId} and w.kind = ${kind} and w.texts > 0`
  return {
    async known(asked, begun) {
      const { rows } = await sql<{ word: string; texts: number }>`
        select w.word, w.texts from ${words} and w.word = any(${[...asked]}::text[])
        union all
        select ${begun}::text, 0 where ${begun} <> '' and exists (
          select from ${words} and w.word between ${begun} and ${begun + BEYOND} and starts_with(w.word, ${begun}))`.execute(
        db,
      )
      const known = new Map<string, number>()
      for (const { word, texts } of rows) known.set(word, texts + (known.get(word) ?? 0))
      return known
    },
    async near(slips) {
      const { rows } = await sql<{ typed: string; word: string }>`
        select u.typed, n.word
        from jsonb_to_recordset(${JSON.stringify(slips.map(nearnessOf))}::jsonb) u(typed text, most int, swaps text[])
        cross join lateral (
          select w.word, s.slips, w.texts
          from (select w.word, w.texts from ${words} and w.word >= ${PLAIN_WORDS.from} and w.word < ${PLAIN_WORDS.before}
            and length(w.word) between length(u.typed) - u.most and length(u.typed) + u.most offset 0) w
          cross join lateral (
            select case when w.word = any(u.swaps) then 1 else levenshtein_less_equal(w.word, u.typed, u.most) end as slips) s
          where s.slips <= u.most
          order by s.slips, w.texts desc, w.word limit ${MOST_MENDINGS}
        ) n order by n.slips, n.texts desc, n.word`.execute(db)
      const near = new Map<string, string[]>()
      for (const { typed, word } of rows) near.set(typed, [...(near.get(typed) ?? []), word])
      return near
    },
  }
}

// Letters that changed places are one slip, which Levenshtein counts as two.
function nearnessOf(typed: string) {
  return { typed, most: slipsAllowed(typed), swaps: swapsOf(typed) }
}
