/** Brings a source in, item by item: each whole or not at all, so that it can be stopped anywhere and run again. */
import { newId } from '#kernel/ids.ts'
import { inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { Entry, ItemName, Reason, SourceItem } from '../domain/item.ts'
import { findBrought, type KnownItem } from '../store/import.queries.ts'
import { endRun, insertRun, keepOutcome } from '../store/import.writes.ts'
import { type PreparedItem, prepareItem } from './prepare-item.ts'
import {
  actOf,
  type Counts,
  type ImportDeps,
  type Importing,
  type Run,
  type Told,
  withUsableId,
} from './run.ts'
import { writeItem } from './write-item.ts'

/** Entries that are looked up together. */
const AT_ONCE = 32
/** Items whose pictures are made ready side by side. A picture may need half a gigabyte. */
const SIDE_BY_SIDE = 2
/** So many failures in a row are no fault of the items. */
const MOST_FAILURES = 3

/**
 * Brings everything in. Events: import.began, article.imported for each, import.ended. Throws SourceError where the source
 * cannot be read any further; what came before is in.
 */
export async function importSource(deps: ImportDeps, importing: Importing): Promise<Counts> {
  const counts = { brought: 0, known: 0, left: 0, noted: 0 }
  const id = newId(deps.clock.now())
  const fresh = { seen: new Set<string>(), categories: new Map<string, number>(), failures: 0 }
  const run: Run = { ...importing, deps, id, counts, ...fresh }
  if (!run.isRehearsal) await beginRun(run)
  let reached = 0
  for await (const entries of inBatches(run.source.entries(), AT_ONCE)) {
    const { siteId, source } = run
    const batch = entries.map(withUsableId)
    const ids = batch.map(({ item }) => item.id)
    const known = await findBrought(deps.db, siteId, source.name, ids)
    const ready = await sideBySide(batch, entry => prepare(run, entry, known))
    for (const each of ready) {
      const told = await each()
      if (told !== undefined) await run.tell(told)
    }
    reached += batch.length
    run.reached(reached)
  }
  if (!run.isRehearsal) await finishRun(run)
  return counts
}

function beginRun({ deps, id, siteId, source: { kind, name: source } }: Run): Promise<void> {
  return inTransaction(deps.db, async trx => {
    await insertRun(trx, { id, siteId, kind, source, startedAt: deps.clock.now() })
    await appendEvent(trx, actOf(deps, siteId), {
      ...{ type: 'import.began', subject: { kind: 'import', id } },
      data: { kind },
    })
  })
}

function finishRun({ deps, id, siteId, counts }: Run): Promise<void> {
  return inTransaction(deps.db, async trx => {
    await endRun(trx, id, { at: deps.clock.now(), ...counts })
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

/** Makes an entry ready; what it gives then writes it, in the order of the source, and tells what is to be told. */
async function prepare(
  run: Run,
  entry: Entry,
  known: ReadonlyMap<string, KnownItem>,
): Promise<() => Promise<Told | undefined>> {
  const { item } = entry
  if (run.seen.has(item.id)) return () => leave(run, item, 'item_twice', '')
  run.seen.add(item.id)
  const before = known.get(item.id)
  if (before !== undefined) return () => passOver(run, item, before)
  if (entry.kind === 'left') {
    const { reason, about } = entry.item
    return () => leave(run, item, reason, about)
  }
  const { files, clock } = run.deps
  const now = clock.now()
  const prepared = await prepareItem(
    { files, now, source: run.source, stock: run.stock },
    entry.item,
  )
  if (!prepared.ok) return () => leave(run, item, prepared.error.reason, '')
  return () => bring(run, entry.item, prepared.value)
}

function passOver({ counts }: Run, item: ItemName, { slug, notes }: KnownItem) {
  counts.known += 1
  if (notes.length > 0) counts.noted += 1
  return Promise.resolve(notes.length === 0 ? undefined : toldOf(item, { slug, notes }))
}

function toldOf({ id, title, address }: ItemName, what: Partial<Told>): Told {
  return { id, title, address, slug: undefined, reason: undefined, about: '', notes: [], ...what }
}

async function leave(run: Run, item: ItemName, reason: Reason, about: string): Promise<Told> {
  const { deps, siteId, source } = run
  run.counts.left += 1
  // What comes twice is in by its first time; only the report tells of the second.
  if (!run.isRehearsal && reason !== 'item_twice')
    await inTransaction(deps.db, trx =>
      keepOutcome(
        trx,
        { ...{ id: run.id, siteId }, source: source.name, now: deps.clock.now() },
        item,
        {
          ...{ reason, about },
        },
      ),
    )
  return toldOf(item, { reason, about })
}

async function bring(
  run: Run,
  item: SourceItem,
  prepared: PreparedItem,
): Promise<Told | undefined> {
  const notes = [...prepared.notes]
  let slug: string | undefined
  if (!run.isRehearsal) {
    try {
      const brought = await writeItem(run, item, prepared, notes)
      if (brought === undefined) return await passOver(run, item, { slug: '', notes: [] })
      slug = brought
      run.failures = 0
    } catch (error) {
      run.failures += 1
      run.deps.log.error({ err: error }, 'An item could not be brought in')
      if (run.failures >= MOST_FAILURES) throw error
      return leave(run, item, 'failed', '')
    }
  }
  run.counts.brought += 1
  if (notes.length === 0) return undefined
  run.counts.noted += 1
  return toldOf(item, { slug, notes })
}
