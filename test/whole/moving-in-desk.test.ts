/** Promise to editors: they see what could not come and what wants a look, and what they have seen is off the list for good. */
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '#test/support/database.ts'
import { brought, folderWith, openPortal } from '#test/support/moving.ts'
import {
  type ItemCursor,
  listRuns,
  listToLookAt,
} from '../../src/features/moving-in/store/import.queries.ts'
import { settleItems } from '../../src/features/moving-in/use-cases/settle-items.ts'

let portal: Awaited<ReturnType<typeof openPortal>>
let pictures: string
beforeAll(async () => {
  portal = await openPortal(await testDatabase())
  pictures = await folderWith({ 'khong-co-gi.txt': '' })
  await portal.bring({ at: brought('wordpress.xml') }, { pictures })
})

const ALL = { limit: 40, outcome: undefined, after: undefined }

describe('the desk', () => {
  it('shows editors what could not come and what wants a look, page by page', async () => {
    const { db, siteId } = portal
    const runs = await listRuns(db, siteId, 10)
    expect(runs.at(-1)).toMatchObject({ kind: 'wordpress', brought: 4, leftOut: 5 })
    const wanted = { limit: 4, outcome: undefined }
    const seen: string[] = []
    for (let after: ItemCursor | undefined; ; ) {
      const page = await listToLookAt(db, siteId, { ...wanted, after })
      seen.push(...page.map(each => each.sourceId))
      const last = page.at(-1)
      if (last === undefined) break
      after = { at: last.decidedAt, sourceId: last.sourceId }
    }
    const { count } = await db
      .selectFrom('import_item')
      .select(eb => eb.fn.countAll<number>().as('count'))
      .where(eb => eb.or([eb('reason', 'is not', null), eb(sql`notes::text`, '<>', '[]')]))
      .executeTakeFirstOrThrow()
    expect([seen.length, new Set(seen).size]).toEqual([count, count])
    const left = await listToLookAt(db, siteId, { limit: 40, outcome: 'left', after: undefined })
    expect(left.every(each => each.reason !== null)).toBe(true)
    expect(left.map(each => each.sourceId)).toContain('comments')
  })

  it('loses what an editor has seen, also when the next run finds it again', async () => {
    const { db, siteId, clock } = portal
    const seen = (await listToLookAt(db, siteId, ALL)).filter(({ sourceId }) =>
      ['comments', 'phuongmau.example/?p=101'].includes(sourceId),
    )
    const items = seen.map(({ source, sourceId: id }) => ({ source, id }))
    const officerId = '0190a000-0000-7000-8000-000000000002'
    expect(await settleItems({ db, clock }, { siteId, officerId, items })).toBe(2)
    // The form sent twice.
    expect(await settleItems({ db, clock }, { siteId, officerId, items })).toBe(0)
    const { said } = await portal.bring({ at: brought('wordpress.xml') }, { pictures })
    const left = (await listToLookAt(db, siteId, ALL)).map(each => each.sourceId)
    for (const { id } of items) expect(left).not.toContain(id)
    expect(left).toContain('phuongmau.example/?p=105')
    expect(said.map(each => each.id)).not.toContain('phuongmau.example/?p=101')
    const event = await db
      .selectFrom('event')
      .select(['actor_id', 'data'])
      .where('type', '=', 'import.items_settled')
      .execute()
    expect(event).toEqual([{ actor_id: officerId, data: { items: 2 } }])
  })
})
