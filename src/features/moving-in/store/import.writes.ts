import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'
import {
  type Became,
  type ItemName,
  type Note,
  type Reason,
  recognisable,
  type SourceKind,
} from '../domain/item.ts'

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

/** What became of an item: an article, a page, or nothing for a reason. */
export type Outcome =
  | (Became & { readonly notes: readonly Note[] })
  | { readonly reason: Reason; readonly about: string }

/** Notes what became of an item. False, and nothing is noted, when it was brought before. */
export async function keepOutcome(
  trx: Trx,
  run: { id: string; siteId: number; source: string; now: Instant },
  item: ItemName,
  outcome: Outcome,
): Promise<boolean> {
  const became = {
    run_id: run.id,
    title: recognisable(item.title),
    address: recognisable(item.address),
    decided_at: run.now,
    article_id: 'articleId' in outcome ? outcome.articleId : null,
    page_id: 'pageId' in outcome ? outcome.pageId : null,
    ...('reason' in outcome
      ? { reason: outcome.reason, about: outcome.about, notes: '[]' }
      : { reason: null, about: '', notes: JSON.stringify(outcome.notes) }),
  }
  const row = await trx
    .insertInto('import_item')
    .values({ site_id: run.siteId, source: run.source, source_id: item.id, ...became })
    .onConflict(conflict =>
      conflict
        .columns(['site_id', 'source', 'source_id'])
        .doUpdateSet({ ...became, settled_at: settledStill })
        .where('import_item.reason', 'is not', null),
    )
    .returning('source_id')
    .executeTakeFirst()
  return row !== undefined
}

/** What an editor has settled comes up again only when it is another thing. */
const settledStill = sql<Date | null>`case
  when (import_item.reason, import_item.about) is not distinct from (excluded.reason, excluded.about) then import_item.settled_at end`

/** Puts other notes in the place of those that an item had. */
export async function putNotes(
  trx: Trx,
  item: { siteId: number; source: string; id: string },
  notes: readonly Note[],
): Promise<void> {
  await trx
    .updateTable('import_item')
    .set({ notes: JSON.stringify(notes) })
    .where('site_id', '=', item.siteId)
    .where('source', '=', item.source)
    .where('source_id', '=', item.id)
    .execute()
}

/** Settles what runs before this one left out and the source no longer leaves out: it came within something else, or is gone. */
export async function settleGone(
  trx: Trx,
  run: { id: string; siteId: number; source: string; startedAt: Instant },
  at: Instant,
): Promise<void> {
  await trx
    .updateTable('import_item')
    .set({ settled_at: at })
    .where('site_id', '=', run.siteId)
    .where('source', '=', run.source)
    .where('reason', 'is not', null)
    .where('settled_at', 'is', null)
    .where('run_id', '<>', run.id)
    // What a run beside this one decides meanwhile is its own.
    .where('decided_at', '<=', run.startedAt)
    .execute()
}

/** An item: its source, and its name in it. */
export type ItemKey = { readonly source: string; readonly id: string }

/** Settles those of these items that nobody has settled yet; gives the run of each. */
export async function settleItems(
  trx: Trx,
  siteId: number,
  items: readonly ItemKey[],
  at: Instant,
): Promise<readonly { readonly runId: string }[]> {
  const { rows } = await sql<{ runId: string }>`
    update import_item i set settled_at = ${at}
    from unnest(${items.map(each => each.source)}::text[], ${items.map(each => each.id)}::text[]) as seen(source, source_id)
    where i.site_id = ${siteId} and i.source = seen.source and i.source_id = seen.source_id and i.settled_at is null
    returning i.run_id as "runId"`.execute(trx)
  return rows
}
