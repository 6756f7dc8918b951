/** Brings a source in, item by item: each whole or not at all, so that it can be stopped anywhere and run again. */
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { newId } from '#kernel/ids.ts'
import { inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { Entry } from '../domain/item.ts'
import { findBrought } from '../store/import.queries.ts'
import { endRun, insertRun, settleGone } from '../store/import.writes.ts'
import { idsOf, toldApart } from './namesakes.ts'
import { noteKnown, spreadKnown } from './note-known.ts'
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
/** After a stop, what is being made ready still comes in if it is done so soon. */
const PATIENCE_MS = 1500

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
  let [begun, reached] = [0, 0]
  for await (const entries of inBatches(run.source.entries(), AT_ONCE)) {
    const { siteId, source } = run
    const usable = entries.map(withUsableId)
    const ids = usable.flatMap(({ item }) => idsOf(item))
    const known = await findBrought(deps.db, siteId, source.name, ids)
    const batch = usable.map(entry => toldApart(entry, source, known))
    if (!run.isRehearsal) await noteKnown(run, batch, known)
    const prepare = (entry: Entry) => {
      begun += 1
      return prepareEntry(run, { entry, number: begun }, known)
    }
    await inTurn(batch, prepare, run.stopped, async write => {
      const told = await write()
      if (told !== undefined) await run.tell(told)
      reached += 1
      run.reached(reached)
    })
    run.stopped?.throwIfAborted()
  }
  if (!run.isRehearsal) await finishRun(run)
  return counts
}

function beginRun(run: Run): Promise<void> {
  const { deps, id, siteId, startedAt, source } = run
  const { kind, name } = source
  return inTransaction(deps.db, async trx => {
    await insertRun(trx, { id, siteId, kind, source: name, startedAt })
    await spreadKnown(trx, run)
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

/**
 * Makes items ready side by side and hands each on in its turn, as soon as it is ready: a stop loses no more than what is in hand. After
 * a stop no other is begun.
 */
async function inTurn<T, R>(
  items: readonly T[],
  make: (item: T) => Promise<R>,
  stopped: AbortSignal | undefined,
  handOn: (made: R) => Promise<void>,
): Promise<void> {
  const inHand: Promise<R>[] = []
  const handOnFirst = async () => {
    const first = inHand.shift()
    if (first !== undefined) await handOn(await unlessStopped(first, stopped))
  }
  for (const item of items) {
    if (stopped?.aborted === true) break
    const made = make(item)
    // Where it fails is told in its turn.
    made.catch(() => undefined)
    inHand.push(made)
    if (inHand.length === SIDE_BY_SIDE) await handOnFirst()
  }
  while (inHand.length > 0) await handOnFirst()
}

/** Waits for it; a while after a stop no longer, and fails as the stop says. */
async function unlessStopped<T>(work: Promise<T>, stopped: AbortSignal | undefined): Promise<T> {
  if (stopped === undefined) return await work
  const ended = new AbortController()
  const late = async (): Promise<never> => {
    if (!stopped.aborted) await once(stopped, 'abort', { signal: ended.signal })
    await sleep(PATIENCE_MS, undefined, { signal: ended.signal })
    throw stopped.reason
  }
  try {
    return await Promise.race([work, late()])
  } finally {
    ended.abort()
  }
}
