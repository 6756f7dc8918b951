import { completeImported } from '#features/news'
import { completeImportedPage } from '#features/pages'
import { inTransaction, type Trx } from '#platform/db/db.ts'
import { type Became, isLack, type Note, note, type SourceItem } from '../domain/item.ts'
import type { KnownItem } from '../store/import.queries.ts'
import { putNotes } from '../store/import.writes.ts'
import { categoryFor } from './category-for.ts'
import { leadLinks } from './lead-links.ts'
import { noteFiles, notePagePictures } from './note-places.ts'
import type { PreparedItem } from './prepare-item.ts'
import type { PreparedPage } from './prepare-page.ts'
import { actOf, type Run } from './run.ts'
import { notesOf, type Prepared } from './write-item.ts'

/**
 * Brings what could not come with an item the first time; gives what is to be told of it now. Where somebody has been at it since it stays as
 * it is, and what could have come now is told as that.
 */
export async function completeItem(
  run: Run,
  item: SourceItem,
  before: Pick<KnownItem, 'became' | 'notes'>,
  prepared: Prepared,
): Promise<readonly Note[]> {
  const { deps, siteId, source } = run
  const { became } = before
  if ('pageId' in became !== (prepared.becomes === 'page')) return before.notes
  const complete =
    prepared.becomes === 'page'
      ? pageCompleter(run, item, became, prepared.page)
      : await articleCompleter(run, item, became, prepared.article)
  return inTransaction(deps.db, async trx => {
    const isDone = await complete(trx)
    const notes = isDone ? notesOf(prepared) : notAdded(before.notes, notesOf(prepared))
    await putNotes(trx, { siteId, source: source.name, id: item.id }, notes)
    return notes
  })
}

/** What was missing and no longer is was not added; what else is wrong with a picture or a file is told as it is now. */
function notAdded(before: readonly Note[], now: readonly Note[]): readonly Note[] {
  const lacks = now.filter(isLack)
  return before.map(each =>
    isLack(each)
      ? (lacks.find(({ about }) => about === each.about) ?? note('not_added', each.about))
      : each,
  )
}

type Completer = (trx: Trx) => Promise<boolean>

function pageCompleter(run: Run, item: SourceItem, became: Became, page: PreparedPage): Completer {
  return async trx => {
    if (!('pageId' in became)) return false
    const act = actOf(run.deps, run.siteId)
    const led = await leadLinks(trx, { run, item }, page)
    const completed = await completeImportedPage(trx, act, became.pageId, led)
    if (completed !== undefined)
      await notePagePictures(trx, { run, item }, page, completed.pictureIds)
    return completed !== undefined
  }
}

async function articleCompleter(
  run: Run,
  item: SourceItem,
  became: Became,
  prepared: PreparedItem,
): Promise<Completer> {
  const categoryId = await categoryFor(run, item, [])
  return async trx => {
    if (!('articleId' in became)) return false
    const led = await leadLinks(trx, { run, item }, prepared)
    const article = { ...led, categoryId, source: '' }
    const act = actOf(run.deps, run.siteId)
    const completed = await completeImported(trx, act, became.articleId, article)
    if (completed === undefined) return false
    const { pictureIds, fileIds } = completed
    const files = prepared.files.map(file => ({ ...file, id: fileIds.get(file.id) ?? file.id }))
    await noteFiles(trx, { run, item }, { pictures: prepared.pictures, files }, pictureIds)
    return true
  }
}
