/** Promise to readers: whether a document holds is told by the rule of the law, the same in the register as in the code. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { FACTS, fieldOf } from '#test/support/documents.ts'
import { actsOf, ENDING_CASES, type EndingDocument } from '#test/support/ending-cases.ts'
import { propertyRuns } from '#test/support/property-runs.ts'
import { foundTown } from '#test/support/town.ts'
import { endsOn } from '../../src/features/documents/domain/ending.ts'

const { world } = await foundTown()
const { db, siteId, clock } = world
const fieldId = await fieldOf(world)
const issuer = await db
  .insertInto('document_issuer')
  .values({ site_id: siteId, slug: 'ubnd', name: 'UBND' })
  .returning('id')
  .executeTakeFirstOrThrow()

/** Keeps these documents, published; gives when each ends as the register tells it. */
async function endsInRegister(documents: readonly EndingDocument[]) {
  const ids = new Map(documents.map(([name]) => [name, newId(clock.now())]))
  const idOf = (name: string) => ids.get(name) ?? ''
  await db
    .insertInto('document')
    .values(
      documents.map(([name, from, , expires]) => ({
        ...{ id: idOf(name), site_id: siteId, slug: `vb-${idOf(name)}`, state: 'published' },
        ...{ kind: FACTS.kind, type: FACTS.type, number: name, title: FACTS.title },
        ...{ field_id: fieldId, issuer_id: issuer.id, signer: '', signer_title: '', revision: 1 },
        ...{ issued_on: '2019-01-01', effective_on: from, expires_on: expires ?? null },
        ...{ created_at: clock.now(), published_at: clock.now() },
      })),
    )
    .execute()
  const acts = actsOf(documents).flatMap(({ id, ends }) => ends.map(to => [id, to] as const))
  if (acts.length > 0)
    await db
      .insertInto('document_relation')
      .values(
        acts.map(([from, to]) => ({
          ...{ from_id: idOf(from), to_id: idOf(to), kind: 'repeals', site_id: siteId },
        })),
      )
      .execute()
  const rows = await db
    .selectFrom('document_effect')
    .select(['document_id', 'ends_on'])
    .where('document_id', 'in', [...ids.values()])
    .execute()
  return new Map(
    documents.map(([name]) => [
      name,
      rows.find(row => row.document_id === idOf(name))?.ends_on ?? null,
    ]),
  )
}

it.each(ENDING_CASES)('the register tells it so: $why', async ({ documents, ends }) => {
  expect((await endsInRegister(documents)).get('A')).toBe(ends)
})

it('the register and the rule agree, however documents end each other', async () => {
  const names = ['A', 'B', 'C', 'D', 'E']
  const graph = fc.tuple(
    ...names.map(name =>
      fc.tuple(
        fc.constant(name),
        fc.integer({ min: 1, max: 4 }).map(day => `2026-01-0${String(day)}`),
        fc.subarray(names.filter(each => each !== name)).map(each => each.join(' ')),
        fc.option(fc.constant('2026-02-01'), { nil: undefined }),
      ),
    ),
  )
  await fc.assert(
    fc.asyncProperty(graph, async documents => {
      const kept = await endsInRegister(documents)
      for (const name of names) expect(kept.get(name)).toBe(endsOn(name, actsOf(documents)))
    }),
    propertyRuns(60),
  )
})
