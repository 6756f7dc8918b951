import { bodyText, sanitiseBody } from '#features/news'
import { newId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { siteTag } from '#platform/cache/site-tag.ts'
import type { Trx } from '#platform/db/db.ts'
import type { DescribedPicture } from '#platform/db/picture-writes.ts'
import { type Act, appendEvent } from '#platform/events/append-event.ts'
import { isAsImported } from '#platform/events/only-imported.ts'
import type { PageText } from '../domain/page.ts'
import { keepImported } from '../store/imported.writes.ts'
import { findDeskPage } from '../store/page.queries.ts'
import { insertPageVersion, lockPage, putPageText } from '../store/page.writes.ts'
import { insertPictures, removePictures } from '../store/picture.writes.ts'
import { createPage } from './save-page.ts'
import { pagesTag, pageTag } from './tags.ts'

/** A page as it was elsewhere. */
export type PageToImport = PageText & {
  /** Whether readers are to see it. */
  readonly isOut: boolean
  /** When it was written there, and when it was last changed: nobody has found it right since. */
  readonly writtenAt: Instant
  readonly changedAt: Instant
  /** Its text names them by their place in the list, from 1. */
  readonly pictures: readonly DescribedPicture[]
}

/** What was brought: the ids of its pictures in the order in which they were given. */
export type ImportedPage = {
  readonly pageId: string
  readonly slug: string
  readonly pictureIds: readonly string[]
}

/** Brings in a page, with its pictures, in the caller's transaction. Its HTML goes through the sanitiser. Event: page.imported. */
export async function importPage(trx: Trx, act: Act, page: PageToImport): Promise<ImportedPage> {
  const { siteId, clock } = act
  const pageId = newId(clock.now())
  const { title, isOut } = page
  const made = { siteId, pageId, title, section: undefined }
  const { slug } = await createPage(trx, made, page.writtenAt)
  const pictureIds = await keepBrought(trx, act, { pageId, revision: 1, isOut }, page)
  if (isOut) await keepImported(trx, pageId, page)
  await appendEvent(trx, act, {
    type: 'page.imported',
    subject: { kind: 'page', id: pageId },
    data: { slug, is_out: isOut, pictures: pictureIds.length },
  })
  await dropTags(trx, [siteTag(siteId), pagesTag(siteId)])
  return { pageId, slug, pictureIds }
}

/**
 * Brings pictures that could not come with their page, as its next version, in the caller's transaction. Undefined, and
 * nothing is written, when anybody has done anything to the page since. Event: page.import_completed.
 */
export async function completeImportedPage(
  trx: Trx,
  act: Act,
  pageId: string,
  page: PageToImport,
): Promise<Pick<ImportedPage, 'pictureIds'> | undefined> {
  const found = await lockPage(trx, act.siteId, pageId)
  if (found === undefined || !(await isAsImported(trx, 'page', pageId))) return undefined
  const kept = await findDeskPage(trx, act.siteId, pageId)
  const revision = (kept?.texts.vi?.revision ?? 0) + 1
  await removePictures(trx, pageId)
  const at = { pageId, revision, isOut: found.state === 'published' }
  const pictureIds = await keepBrought(trx, act, at, page)
  await appendEvent(trx, act, {
    type: 'page.import_completed',
    subject: { kind: 'page', id: pageId },
    data: { vi: revision, pictures: pictureIds.length },
  })
  await dropTags(trx, [pageTag(pageId)])
  return { pictureIds }
}

async function keepBrought(
  trx: Trx,
  { siteId, clock }: Act,
  at: { readonly pageId: string; readonly revision: number; readonly isOut: boolean },
  page: PageToImport,
): Promise<readonly string[]> {
  const { isOut, ...version } = at
  const text = { title: page.title, bodyHtml: sanitiseBody(page.bodyHtml) }
  const kept = { ...version, ...text, siteId, language: 'vi' } as const
  await insertPageVersion(trx, { ...kept, savedAt: clock.now(), savedBy: undefined })
  const to = { siteId, textId: at.pageId }
  const pictureIds = await insertPictures(trx, to, page.pictures, clock.now())
  if (isOut) await putPageText(trx, { ...kept, bodyPlain: bodyText(text.bodyHtml) })
  return pictureIds
}
