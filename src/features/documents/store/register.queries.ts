/** Lists of documents, narrowed: the register of what is published. */
import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#kernel/plain-date.ts'
import { type Choices, spellingsOf } from '#kernel/slips.ts'
import { typedWords } from '#kernel/typed-words.ts'
import type { Db } from '#platform/db/db.ts'
import { keptWords } from '#platform/db/kept-words.ts'
import { type Meaning, mendWords } from '#platform/search/mending.ts'
import type {
  ListedDocument,
  RegisterCount,
  RegisterCursor,
  RegisterFilter,
} from '../domain/register.ts'
import { conditionsOf, effectCondition, planOf } from './conditions.ts'
import { isOut, NUMBERED, ROW, TABLES } from './document.queries.ts'
import { type LookedFor, lookedFor, typeMended } from './looked-for.ts'

/** Where a list begins and ends, and the day on which it is asked what is in effect. */
type Page = {
  readonly today: PlainDate
  readonly after?: RegisterCursor | undefined
  readonly limit: number
  /** Its words as they were understood, where nothing has them as they were typed. */
  readonly understood?: Choices | undefined
}

/** Published documents, newest by their day of issue first, of one day by their number; with words, those that are nearest to them before (kernel/closeness.ts). */
export async function listDocuments(
  db: Db,
  siteId: number,
  filter: RegisterFilter,
  { today, after, limit, understood }: Page,
): Promise<ListedDocument[]> {
  const looked = await lookedForIn(db, siteId, filter.text, understood)
  const near =
    looked &&
    sql<number>`(case when ${looked.isTitled} then ${looked.near} else ${looked.nearByFile} end)`
  const place = sql`${near ?? sql`0`}, d.issued_on, ${NUMBERED}, d.id`
  const conditions = fitting(siteId, filter, { today, looked })
  if (after !== undefined) {
    // Its number is that of the document itself: an address need not have it.
    const number = sql`coalesce((select ${NUMBERED} from document d where d.id = ${after.id}::uuid), 0)`
    const first = near === undefined ? 0 : after.near
    conditions.push(
      sql`(${place}) < (${first}::int, ${after.day}::date, ${number}, ${after.id}::uuid)`,
    )
    // The indexes have the documents by their day.
    if (near === undefined) conditions.push(sql`d.issued_on <= ${after.day}::date`)
  }
  const { rows } = await sql<ListedDocument>`${planOf(filter)}
    select ${ROW}, ${near ?? sql`0`} as near from ${TABLES} where ${sql.join(conditions, sql` and `)}
    order by ${near === undefined ? sql`` : sql`near desc,`} d.issued_on desc, ${NUMBERED} desc, d.id desc limit ${sql.lit(limit)}`.execute(
    db,
  )
  return rows
}

/** How many published documents fit; beyond `most` they are not counted. */
export async function countDocuments(
  db: Db,
  siteId: number,
  filter: RegisterFilter,
  { today, most, understood }: Omit<Page, 'after' | 'limit'> & { readonly most: number },
): Promise<RegisterCount> {
  const looked = await lookedForIn(db, siteId, filter.text, understood)
  const conditions = fitting(siteId, filter, { today, looked })
  const effect = filter.effect && sql`join document_effect e on e.document_id = d.id`
  const { rows } = await sql<{ count: number }>`${planOf(filter)}
    select count(*)::int as count from (
      select from document d ${effect ?? sql``} where ${sql.join(conditions, sql` and `)} limit ${sql.lit(most + 1)}
    ) fitting`.execute(db)
  const count = rows[0]?.count ?? 0
  return { count: Math.min(count, most), isWhole: count <= most }
}

/** Words as they may be meant, one after the other, with what their slips stand for; none that no document can have. */
export async function* meaningsOf(
  db: Db,
  siteId: number,
  text: string,
): AsyncGenerator<Pick<Meaning, 'choices' | 'mended'>> {
  const mending = { hasOpenEnd: true, needsAll: true }
  const words = typedWords(text).plain
  const meaning = await mendWords(keptWords(db, siteId, 'document'), words, mending)
  if (!meaning.isHopeless && meaning.mended.length > 0) yield meaning
  const mended = typeMended(words)
  if (mended !== undefined) yield { choices: mended, mended }
}

function fitting(
  siteId: number,
  filter: RegisterFilter,
  { today, looked }: { today: PlainDate; looked: LookedFor | undefined },
): RawBuilder<unknown>[] {
  const conditions = [isOut(siteId), ...conditionsOf(siteId, filter)]
  if (filter.effect) conditions.push(effectCondition(siteId, filter.effect, today))
  if (looked) conditions.push(hasWords(looked))
  return conditions
}

/** Words as they were typed, with their accents, when a document has them so; else without. Undefined without words. */
async function lookedForIn(
  db: Db,
  siteId: number,
  text = '',
  understood?: Choices,
): Promise<LookedFor | undefined> {
  if (understood !== undefined) return lookedFor(siteId, text, understood)
  const { plain, asTyped } = typedWords(text)
  if (plain.length === 0) return undefined
  const withoutAccents = lookedFor(siteId, text, plain.map(spellingsOf))
  if (asTyped === undefined) return withoutAccents
  const withAccents = lookedFor(siteId, text, asTyped)
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from document d where ${isOut(siteId)} and ${hasWords(withAccents)}) as has`.execute(
    db,
  )
  return rows[0]?.has === true ? withAccents : withoutAccents
}

/** All the words in number and title, or all in one of its files; the last may be the beginning of one. */
function hasWords({ isTitled, query }: LookedFor) {
  return sql`d.id in (select d.id from document d where ${isTitled}
    union select document_id from document_text where words @@ ${query}::tsquery)`
}
