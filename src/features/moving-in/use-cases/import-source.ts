/** Brings a source in, item by item: each whole or not at all, so that it can be stopped anywhere and run again. */
import { newId } from '#kernel/ids.ts'
import { inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { findBrought } from '../store/import.queries.ts'
import { endRun, insertRun, settleGone } from '../store/import.writes.ts'
import { prepareEntry } from './prepare-entry.ts'
import {
  actOf,
  type Counts,
  type ImportDeps,
  type Importing,
  type Run,
  withUsableId,
} from './run.ts'

/** Entries that are looked up together. */
const AT_ONCE = 32
/** Items whose pictures are made ready side by side. A picture may need half a gigabyte. */
const SIDE_BY_SIDE = 2

/**
 * Brings everything in. Events: import.began, article.imported or page.imported for each, import.ended. Throws SourceError where the source
 * cannot be read any further; what came before is in.
 */
export async function importSource(deps: ImportDeps, importing: Importing): Promise<Counts> {
  const counts = { brought: 0, known: 0, left: 0, noted: 0, lacking: 0 }
  const startedAt = deps.clock.now()
  const id = newId(startedAt)
  const fresh = { seen: new Set<string>(), categories: new Map<string, number>(), failures: 0 }
  const run: Run = { ...importing, deps, id, startedAt, counts, ...fresh }
  if (!run.isRehearsal) await beginRun(run)
  let reached = 0
  for await (const entries of inBatches(run.source.entries(), AT_ONCE)) {
    const { siteId, source } = run
    const batch = entries.map(withUsableId)
    const ids = batch.map(({ item }) => item.id)
    const known = await findBrought(deps.db, siteId, source.name, ids)
    const ready = await sideBySide(batch, entry => prepareEntry(run, entry, known))
    for (const each of ready) {
      run.stopped?.throwIfAborted()
      const told = await each()
      if (told !== undefined) await run.tell(told)
    }
    reached += batch.length
    run.reached(reached)
  }
  if (!run.isRehearsal) await finishRun(run)
  return counts
}

function beginRun({ deps, id, siteId, startedAt, source }: Run): Promise<void> {
  const { kind, name } = source
  return inTransaction(deps.db, async trx => {
    await insertRun(trx, { id, siteId, kind, source: name, startedAt })
    await appendEvent(trx, actOf(deps, siteId), {
      ...{ type: 'import.began', subject: { kind: 'import', id } },
      data: { kind },
    })
  })
}

function finishRun({ deps, id, siteId, source, startedAt, counts }: Run): Promise<void> {
  return inTransaction(deps.db, async trx => {
    const now = deps.clock.now()
    await settleGone(trx, { id, siteId, source: source.name, startedAt }, now)
    await endRun(trx, id, { at: now, ...counts })
    const subject = { kind: 'import', id }
    const type = 'import.ended'
    await appendEvent(trx, actOf(deps, siteId), { type, subject, data: { ...counts } })
  })
}

/** What is already read is given before a source that breaks says so. */
async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = []
  try {
    for await (const item of items) {
      batch.push(item)
      if (batch.length < size) continue
      yield batch
      batch = []
    }
  } catch (error) {
    yield batch
    throw error
  }
  yield batch
}

async function sideBySide<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  const waiting = [...items.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      done[next[0]] = await work(next[1])
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker))
  return done
}
