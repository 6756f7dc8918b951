import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import type { Db } from './db.ts'
import { someOf } from './some-of.ts'

let db: Db
beforeAll(async () => {
  db = await testDatabase()
})

type Row = { readonly id: string; readonly place: number; readonly isOfEighth: boolean }

/** Some of a thousand rows, numbered from 1, that have the condition. */
async function some(condition: string, most: number): Promise<Row[]> {
  const table = sql`(select md5(n::text)::uuid as id, n from generate_series(1, 1000) n) t`
  const wanted = { id: sql`id`, condition: sql.raw(condition), most: sql.lit(most) }
  const { rows } = await sql<Row>`with ${someOf('found', table, wanted)}
    select id, place, uuid_hash(id) & 7 = 0 as "isOfEighth" from found order by place`.execute(db)
  return rows
}

describe('some of the rows that meet a condition', () => {
  it('are all of them while they are fewer than wanted, each once', async () => {
    const rows = await some('n <= 60', 100)
    expect(new Set(rows.map(row => row.id)).size).toBe(60)
    expect(rows.map(row => row.place)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1))
    expect(rows.some(row => !row.isOfEighth)).toBe(true)
  })

  it('are as many as wanted where an eighth has too few', async () => {
    const rows = await some('n <= 300', 100)
    expect(rows).toHaveLength(100)
    expect(rows.some(row => !row.isOfEighth)).toBe(true)
  })

  it('are of the eighth alone where it has enough', async () => {
    const rows = await some('true', 50)
    expect(rows).toHaveLength(50)
    expect(rows.every(row => row.isOfEighth)).toBe(true)
  })

  it('are none where none meets it', async () => {
    expect(await some('false', 50)).toEqual([])
  })
})

describe('the index of an eighth', () => {
  it.each([
    { table: 'article_text', id: 'article_id' },
    { table: 'document_text', id: 'document_id' },
  ])('of $table is the one that this asks', async ({ table, id }) => {
    await db.transaction().execute(async trx => {
      await sql`set local enable_seqscan = off`.execute(trx)
      const wanted = { id: sql.ref(id), condition: sql`words @@ 'a'::tsquery`, most: sql.lit(50) }
      const { rows } = await sql<{
        'QUERY PLAN': string
      }>`explain with ${someOf('found', sql.table(table), wanted)}
        select id from found`.execute(trx)
      const plan = rows.map(row => row['QUERY PLAN']).join('\n')
      expect(plan).toContain(`${table}_sample_by_words`)
    })
  })
})
