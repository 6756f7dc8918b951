import { importArticle } from '#features/news'
import { importPage } from '#features/pages'
import { inTransaction, type Trx } from '#platform/db/db.ts'
import type { Became, Note, SourceItem } from '../domain/item.ts'
import { keepOutcome } from '../store/import.writes.ts'
import { categoryFor } from './category-for.ts'
import { leadLinks } from './lead-links.ts'
import { noteAddresses, noteFiles, notePagePictures } from './note-places.ts'
import type { PreparedItem } from './prepare-item.ts'
import type { PreparedPage } from './prepare-page.ts'
import { actOf, type Run } from './run.ts'
import { noteTopicTags } from './topic-tags.ts'

/** What an item became, ready to be written. */
export type Prepared =
  | { readonly becomes: 'article'; readonly article: PreparedItem }
  | { readonly becomes: 'page'; readonly page: PreparedPage }

/** What an editor should look at of an item. */
export function notesOf(prepared: Prepared): readonly Note[] {
  return (prepared.becomes === 'page' ? prepared.page : prepared.article).notes
}

/** Writes an article or a page and what became of the item, whole or not at all; gives where it is. Undefined when another run was faster. */
export async function writeItem(
  run: Run,
  item: SourceItem,
  prepared: Prepared,
  notes: Note[],
): Promise<string | undefined> {
  const { deps, siteId, source } = run
  const write =
    prepared.becomes === 'page'
      ? pageWriter(run, item, prepared.page)
      : await articleWriter(run, item, prepared.article, notes)
  const now = deps.clock.now()
  try {
    return await inTransaction(deps.db, async trx => {
      const { path, became } = await write(trx, run)
      notes.push(...(await noteAddresses(trx, run, item, became)))
      const here = { ...{ id: run.id, siteId, now }, source: source.name }
      const isFirst = await keepOutcome(trx, here, item, { ...became, notes })
      if (!isFirst) throw new BroughtMeanwhile()
      return path
    })
  } catch (error) {
    if (error instanceof BroughtMeanwhile) return undefined
    throw error
  }
}

/** Another run brought the item while this one was at it: what was written of it again is undone. */
class BroughtMeanwhile extends Error {}

type Writer = (trx: Trx, run: Run) => Promise<{ readonly path: string; readonly became: Became }>

function pageWriter(run: Run, item: SourceItem, page: PreparedPage): Writer {
  return async (trx, { deps, siteId }) => {
    const led = await leadLinks(trx, { run, item }, page)
    const { pageId, slug, pictureIds } = await importPage(trx, actOf(deps, siteId), led)
    await notePagePictures(trx, { run, item }, page, pictureIds)
    return { path: `/trang/${slug}`, became: { pageId } }
  }
}

async function articleWriter(
  run: Run,
  item: SourceItem,
  prepared: PreparedItem,
  notes: Note[],
): Promise<Writer> {
  const categoryId = await categoryFor(run, item, notes)
  return async (trx, { deps, siteId }) => {
    const led = await leadLinks(trx, { run, item }, prepared)
    const article = { ...led, categoryId, source: '' }
    const brought = await importArticle(trx, actOf(deps, siteId), article)
    await noteFiles(trx, { run, item }, prepared, brought.pictureIds)
    notes.push(...(await noteTopicTags(trx, run, item)))
    return { path: `/tin-tuc/${brought.slug}`, became: { articleId: brought.articleId } }
  }
}
