/** The demo's pages, out since half a year, and the menu that leads there. Made through the use cases of the editors. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { htmlFromMarkup } from '#features/news'
import {
  addPagePicture,
  changeMenu,
  findDeskPage,
  type MenuItem,
  publishPage,
  savePage,
  seenVersions,
} from '#features/pages'
import { type Clock, fixedClock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam, instantAt } from '#kernel/instant.ts'
import { LANGUAGES, type Localised } from '#kernel/language.ts'
import { addDays } from '#kernel/plain-date.ts'
import type { Result } from '#kernel/result.ts'
import type { Db } from '#platform/db/db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { keepDemoPicture } from '../news/demo-picture.ts'
import { readPage, type SeedPage } from './read-page.ts'

type Deps = { readonly db: Db; readonly files: FileStore; readonly clock: Clock }

export type PagesSeed = {
  readonly siteId: number
  /** The site's folder below db/seed/pages of the checkout. */
  readonly folder: string
  /** Where the demo's pictures are described: db/seed/news of the checkout. */
  readonly pictures: string
  /** What the group of pages is called in the header. */
  readonly group: Localised
}

/** Longer than the shortest time within which a page is to be confirmed. */
const DAYS_OUT = 200
const MINUTE = 9 * 60
const by = { kind: 'system' } as const

/** Writes the pages of one site and its menu. */
export async function seedPages({ db, files, clock }: Deps, seed: PagesSeed): Promise<void> {
  const names = (await readdir(seed.folder)).filter(name => name.endsWith('.md')).toSorted()
  const texts = await Promise.all(names.map(name => readFile(join(seed.folder, name), 'utf8')))
  const day = addDays(dateInVietNam(clock.now()), -DAYS_OUT)
  const deps = { db, files, clock: fixedClock(instantAt(day, MINUTE)) }
  const { siteId } = seed
  const groupId = newId(deps.clock.now())
  const put = async (item: MenuItem) => {
    need(await changeMenu(deps, { siteId, by, change: { kind: 'put', item } }))
  }
  const inHeader = { place: 'header', address: undefined } as const
  await put({ ...inHeader, id: groupId, parentId: undefined, pageId: undefined, label: seed.group })
  for (const page of texts.map(readPage)) {
    const pageId = await seedPage(deps, seed, page)
    const id = newId(deps.clock.now())
    await put({ ...inHeader, id, parentId: groupId, pageId, label: page.menu })
  }
}

async function seedPage(
  deps: Deps,
  { siteId, pictures }: PagesSeed,
  page: SeedPage,
): Promise<string> {
  const pageId = newId(deps.clock.now())
  for (const language of LANGUAGES) {
    const text = page[language]
    if (text === undefined) continue
    need(
      await savePage(deps, {
        ...{ siteId, by, pageId, language, title: text.title, bodyHtml: htmlFromMarkup(text.body) },
        ...{ isNew: language === 'vi', section: page.section, revision: 0, slug: page.slug },
      }),
    )
  }
  for (const picture of page.pictures) {
    const kept = await keepDemoPicture(deps.files, pictures, picture)
    need(await addPagePicture(deps, { siteId, by, pageId, ...kept }))
  }
  const kept = await findDeskPage(deps.db, siteId, pageId)
  const seen = kept === undefined ? '' : seenVersions(kept)
  need(await publishPage(deps, { siteId, by, pageId, seen }))
  return pageId
}

function need<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(`The demo's pages: ${result.error.code}`)
  return result.value
}
