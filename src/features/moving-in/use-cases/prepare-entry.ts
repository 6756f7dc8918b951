/** What is done with an entry of a source: it is brought, passed over, completed or left out. */
import { ok, type Result } from '#kernel/result.ts'
import { inTransaction } from '#platform/db/db.ts'
import {
  countLacks,
  type Entry,
  type ItemName,
  type Reason,
  type SourceItem,
} from '../domain/item.ts'
import type { KnownItem } from '../store/import.queries.ts'
import { keepOutcome } from '../store/import.writes.ts'
import { canHaveMore } from './can-have-more.ts'
import { completeItem } from './complete-item.ts'
import { type Preparing, prepareItem } from './prepare-item.ts'
import { preparePage } from './prepare-page.ts'
import type { Run, Told } from './run.ts'
import { notesOf, type Prepared, writeItem } from './write-item.ts'

/** So many failures in a row are no fault of the items. */
const MOST_FAILURES = 3

/**
 * Makes the entry of that number ready; what it gives then writes it, in the order of the source, and tells what is to
 * be told.
 */
export async function prepareEntry(
  run: Run,
  { entry, number }: { entry: Entry; number: number },
  known: ReadonlyMap<string, KnownItem>,
): Promise<() => Promise<Told | undefined>> {
  const { item } = entry
  if (run.seen.has(item.id)) {
    const twice = run.source.kind === 'folder' ? 'item_twice' : 'item_repeated'
    return () => leave(run, item, twice, '')
  }
  run.seen.add(item.id)
  const preparing = preparingOf(run, number)
  const before = known.get(item.id)
  if (before !== undefined) return prepareAgain(run, preparing, entry, before)
  if (entry.kind === 'left') {
    const { reason, about } = entry.item
    return () => leave(run, item, reason, about)
  }
  const prepared = await prepareAs(preparing, entry.item)
  if (!prepared.ok) return () => leave(run, item, prepared.error.reason, '')
  return () => bring(run, entry.item, prepared.value)
}

async function prepareAs(
  preparing: Preparing,
  item: SourceItem,
): Promise<Result<Prepared, { readonly reason: Reason }>> {
  if (item.becomes === 'page') {
    const page = await preparePage(preparing, item)
    return page.ok ? ok({ becomes: 'page', page: page.value }) : page
  }
  const article = await prepareItem(preparing, item)
  return article.ok ? ok({ becomes: 'article', article: article.value }) : article
}

function preparingOf({ deps, source, stock, fetching }: Run, number: number): Preparing {
  return {
    ...{ files: deps.files, now: deps.clock.now(), source, stock },
    fetching: part => {
      fetching(number, part)
    },
  }
}

/** What is in is passed over, unless pictures or files of it can be had now that could not be had before. */
async function prepareAgain(
  run: Run,
  preparing: Preparing,
  { kind, item }: Entry,
  before: KnownItem,
) {
  const lacked = countLacks(before.notes)
  if (kind === 'left' || lacked === 0 || run.isRehearsal) return () => passOver(run, item, before)
  if (!(await canHaveMore(preparing, item, before.notes))) return () => passOver(run, item, before)
  const prepared = await prepareAs(preparing, item)
  if (!prepared.ok || countLacks(notesOf(prepared.value)) >= lacked)
    return () => passOver(run, item, before)
  return () => complete(run, item, before, prepared.value)
}

async function complete(
  run: Run,
  item: SourceItem,
  before: KnownItem,
  prepared: Prepared,
): Promise<Told | undefined> {
  const notes = await completeItem(run, item, before, prepared)
  return passOver(run, item, { ...before, notes })
}

/** What an editor has settled is not told again. */
function passOver(
  { counts }: Run,
  item: ItemName,
  { path, notes, isSettled }: Pick<KnownItem, 'path' | 'notes' | 'isSettled'>,
) {
  counts.known += 1
  const isTold = notes.length > 0 && !isSettled
  if (isTold) {
    counts.noted += 1
    counts.lacking += countLacks(notes)
  }
  return Promise.resolve(isTold ? toldOf(item, { path, notes }) : undefined)
}

function toldOf({ id, title, address }: ItemName, what: Partial<Told>): Told {
  return { id, title, address, path: undefined, reason: undefined, about: '', notes: [], ...what }
}

async function leave(run: Run, item: ItemName, reason: Reason, about: string): Promise<Told> {
  const { deps, siteId, source } = run
  run.counts.left += 1
  // What comes twice is in by its first time; only the report tells of the second.
  if (!run.isRehearsal && reason !== 'item_twice' && reason !== 'item_repeated')
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

/** Another run was faster, and has told what there was to tell. */
const BROUGHT_BESIDE = { path: '', notes: [], isSettled: true }

async function bring(run: Run, item: SourceItem, prepared: Prepared): Promise<Told | undefined> {
  const notes = [...notesOf(prepared)]
  let path: string | undefined
  if (!run.isRehearsal) {
    try {
      const brought = await writeItem(run, item, prepared, notes)
      if (brought === undefined) return await passOver(run, item, BROUGHT_BESIDE)
      path = brought
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
  run.counts.lacking += countLacks(notes)
  return toldOf(item, { path, notes })
}
