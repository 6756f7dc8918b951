import { completeImported, findOrAddCategories, importArticle } from '#features/news'
import { importPage } from '#features/pages'
import { inTransaction, type Trx } from '#platform/db/db.ts'
import { type Note, note, type SourceItem } from '../domain/item.ts'
import { oldAddress } from '../domain/old-address.ts'
import {
  type Became,
  insertOldAddresses,
  insertOldFileAddresses,
  keepOutcome,
  putNotes,
} from '../store/import.writes.ts'
import { findCategoryAt } from '../store/old-address.queries.ts'
import type { PreparedItem } from './prepare-item.ts'
import type { PreparedPage } from './prepare-page.ts'
import { actOf, type Run } from './run.ts'

/** What an item became, ready to be written. */
export type Prepared =
  | { readonly becomes: 'article'; readonly article: PreparedItem }
  | { readonly becomes: 'page'; readonly page: PreparedPage }

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
      ? pageWriter(prepared.page)
      : await articleWriter(run, item, prepared.article, notes)
  const now = deps.clock.now()
  try {
    return await inTransaction(deps.db, async trx => {
      const { path, became } = await write(trx, run)
      const addresses = usable(item.addresses)
      const free = await insertOldAddresses(trx, siteId, addresses, { ...became, at: now })
      const taken = addresses.filter(each => !free.includes(each))
      notes.push(...taken.map(each => note('address_taken', each)))
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

function pageWriter(page: PreparedPage): Writer {
  return async (trx, { deps, siteId }) => {
    const { pageId, slug } = await importPage(trx, actOf(deps, siteId), page)
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
    const article = { ...prepared, categoryId, source: '' }
    const brought = await importArticle(trx, actOf(deps, siteId), article)
    await noteFiles(trx, run, prepared, brought.pictureIds)
    return { path: `/tin-tuc/${brought.slug}`, became: { articleId: brought.articleId } }
  }
}

/** Brings what could not come with an article the first time. False when its editors have been at it since. */
export async function completeItem(
  run: Run,
  item: SourceItem,
  articleId: string,
  prepared: PreparedItem,
): Promise<boolean> {
  const { deps, siteId, source } = run
  const categoryId = await categoryFor(run, item, [])
  return inTransaction(deps.db, async trx => {
    const article = { ...prepared, categoryId, source: '' }
    const completed = await completeImported(trx, actOf(deps, siteId), articleId, article)
    if (completed === undefined) return false
    await noteFiles(trx, run, prepared, completed.pictureIds)
    await putNotes(trx, { siteId, source: source.name, id: item.id }, prepared.notes)
    return true
  })
}

/** Lets the addresses of pictures and files lead to what they are now, where they were the old site's own. */
async function noteFiles(
  trx: Trx,
  { deps, siteId, source }: Run,
  { pictures, files }: PreparedItem,
  pictureIds: readonly string[],
): Promise<void> {
  const own = (address: string) => {
    const url = URL.parse(address, source.base)
    return url !== null && source.hosts.has(url.host) ? [url.href] : []
  }
  const places = [
    ...pictures.flatMap(({ addresses }, index) =>
      usable(addresses.flatMap(own)).map(address => ({ address, pictureId: pictureIds[index] })),
    ),
    ...files.flatMap(({ address, id }) =>
      usable(own(address)).map(each => ({ address: each, fileId: id })),
    ),
  ]
  await insertOldFileAddresses(trx, siteId, places, deps.clock.now())
}

function usable(addresses: readonly string[]): readonly string[] {
  const written = new Set(addresses.map(each => oldAddress(each)))
  return [...written].filter(each => each !== undefined && each !== '/') as string[]
}

/**
 * The topic of an item, added with those around it where the site has none of that name: another one with its short name is
 * not it, and the first item that belongs to it tells so.
 */
async function categoryFor(run: Run, { category }: SourceItem, notes: Note[]): Promise<number> {
  const { deps, siteId, categories, noCategory } = run
  const key = JSON.stringify(category.map(each => each.name))
  const known = categories.get(key)
  if (known !== undefined) return known
  const found = await inTransaction(deps.db, async trx => {
    const names = []
    for (const { name, addresses } of category) {
      const id = await findCategoryAt(trx, siteId, usable(addresses))
      names.push({ nameVi: name, nameEn: name, id })
    }
    const path = names.length === 0 ? [noCategory] : names
    const there = await findOrAddCategories(trx, actOf(deps, siteId), path)
    for (const [level, { addresses }] of category.entries()) {
      const to = { categoryId: there[level]?.id ?? 0, at: deps.clock.now() }
      await insertOldAddresses(trx, siteId, usable(addresses), to)
    }
    return there
  })
  for (const [level, { slug, apartFrom }] of found.entries())
    if (apartFrom !== undefined)
      notes.push(note('category_apart', `${category[level]?.name ?? ''} (${slug}) ≠ ${apartFrom}`))
  const id = found.at(-1)?.id ?? 0
  categories.set(key, id)
  return id
}
