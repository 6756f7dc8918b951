import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import type { ItemName, Note, Reason, SourceKind } from '../domain/item.ts'

/** Notes that a run has begun. */
export async function insertRun(
  trx: Trx,
  run: { id: string; siteId: number; kind: SourceKind; source: string; startedAt: Instant },
): Promise<void> {
  await trx
    .insertInto('import_run')
    .values({
      ...{ id: run.id, site_id: run.siteId, kind: run.kind, source: run.source },
      started_at: run.startedAt,
    })
    .execute()
}

/** Notes that a run has come to its end, and what came of it. */
export async function endRun(
  trx: Trx,
  id: string,
  end: { at: Instant; brought: number; known: number; left: number; noted: number },
): Promise<void> {
  const { at, brought, known, left, noted } = end
  await trx
    .updateTable('import_run')
    .set({ ended_at: at, brought, known, left_out: left, noted })
    .where('id', '=', id)
    .execute()
}

/** What became of an item: an article, or nothing for a reason. */
export type Outcome =
  | { readonly articleId: string; readonly notes: readonly Note[] }
  | { readonly reason: Reason; readonly about: string }

/** Of a title or an address that is only to be recognised. */
const MOST_CHARACTERS = 300

/** Notes what became of an item. False, and nothing is noted, when it was brought before. */
export async function keepOutcome(
  trx: Trx,
  run: { id: string; siteId: number; source: string; now: Instant },
  item: ItemName,
  outcome: Outcome,
): Promise<boolean> {
  const became = {
    run_id: run.id,
    title: item.title.slice(0, MOST_CHARACTERS),
    address: item.address.slice(0, MOST_CHARACTERS),
    decided_at: run.now,
    ...('articleId' in outcome
      ? {
          article_id: outcome.articleId,
          reason: null,
          about: '',
          notes: JSON.stringify(outcome.notes),
        }
      : { article_id: null, reason: outcome.reason, about: outcome.about, notes: '[]' }),
  }
  const row = await trx
    .insertInto('import_item')
    .values({ site_id: run.siteId, source: run.source, source_id: item.id, ...became })
    .onConflict(conflict =>
      conflict
        .columns(['site_id', 'source', 'source_id'])
        .doUpdateSet(became)
        .where('import_item.article_id', 'is', null),
    )
    .returning('source_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Lets addresses of the old site lead to an article or a topic. Gives those that were free. */
export async function insertOldAddresses(
  trx: Trx,
  siteId: number,
  addresses: readonly string[],
  to: ({ readonly articleId: string } | { readonly categoryId: number }) & { readonly at: Instant },
): Promise<readonly string[]> {
  if (addresses.length === 0) return []
  const rows = await trx
    .insertInto('old_address')
    .values(
      addresses.map(address => ({
        ...{ site_id: siteId, address, noted_at: to.at },
        article_id: 'articleId' in to ? to.articleId : null,
        category_id: 'categoryId' in to ? to.categoryId : null,
      })),
    )
    .onConflict(conflict => conflict.columns(['site_id', 'address']).doNothing())
    .returning('address')
    .execute()
  return rows.map(row => row.address)
}
