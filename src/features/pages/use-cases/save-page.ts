import { bodyText, sanitiseBody } from '#features/news'
import type { Clock } from '#kernel/clock.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { picturesPlacedIn } from '#kernel/picture.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { UNKNOWN_WINDOW, type WritingWindow } from '#kernel/writing-window.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import type { DeskPage, PageText, Section } from '../domain/page.ts'
import { pageSlug } from '../domain/page-slug.ts'
import { findDeskPage } from '../store/page.queries.ts'
import {
  insertPage,
  insertPageVersion,
  lockPage,
  lockPageSlugsLike,
  setSection,
  setSlug,
} from '../store/page.writes.ts'
import { othersChangedPictures } from '../store/picture.queries.ts'
import { bringPicturesBack } from '../store/picture.writes.ts'
import { isSaved } from '../store/working-copy.queries.ts'
import {
  carryNewCopiesOver,
  forgetNewCopy,
  forgetWorkingCopy,
} from '../store/working-copy.writes.ts'

/** Why a page is not saved. */
export type SavePageProblem =
  | 'page_not_found'
  | 'page_changed_meanwhile'
  | 'pictures_changed_meanwhile'
  | 'vietnamese_page_first'

/** What is saved: one text of a new page, or of one that exists. */
export type PageToSave = PageText & {
  readonly siteId: number
  readonly by: ActorRef
  /** Made with the form of a new page, so that the form sent twice makes one. */
  readonly pageId: string
  readonly isNew: boolean
  readonly section: Section | undefined
  readonly language: Language
  /** The revision that the writer saw; zero for a text that did not exist. */
  readonly revision: number
  /** The newer revision whose changes the writer was shown before saving all the same. */
  readonly seen?: number | undefined
  /** Where it was written: what the writer has not saved in another window stays. */
  readonly window?: WritingWindow | undefined
  /** The last change of its pictures that the writer saw, empty when there was none; undefined when nobody looked. */
  readonly picturesSeen?: string | undefined
  /** Wanted address; made from the title when not given. Only for a new page. */
  readonly slug?: string
  /** The earlier version whose words these are. */
  readonly restored?: number
}

/** Saves a text of a page as a new version, which readers see when it is put out. Event: page.saved. */
export function savePage(
  deps: { db: Db; clock: Clock },
  input: PageToSave,
): Promise<Result<{ readonly slug: string }, { readonly code: SavePageProblem }>> {
  if (input.isNew && input.language !== 'vi')
    return Promise.resolve(err({ code: 'vietnamese_page_first' }))
  return inTransaction(deps.db, async trx => {
    const isMade = input.isNew && !(await createPage(trx, input, deps.clock.now())).isNew
    await lockPage(trx, input.siteId, input.pageId)
    const page = await findDeskPage(trx, input.siteId, input.pageId)
    if (page === undefined) return err({ code: 'page_not_found' })
    if (isMade && wasSentTwice(page, input)) return ok({ slug: page.slug })
    const revision = page.texts[input.language]?.revision ?? 0
    if (revision !== input.revision && revision !== input.seen)
      return err({ code: 'page_changed_meanwhile' })
    if (await othersTouchedPictures(trx, input)) return err({ code: 'pictures_changed_meanwhile' })
    await keepVersion(trx, deps.clock, input, revision + 1)
    return ok({ slug: page.slug })
  })
}

/** Whether the form of a new page came before, with the same words. */
function wasSentTwice({ texts }: DeskPage, { language, title, bodyHtml }: PageToSave): boolean {
  const saved = texts[language]
  return saved?.revision === 1 && saved.title === title && saved.bodyHtml === sanitiseBody(bodyHtml)
}

/** The text names pictures by number: whoever saves it is told when another one has changed them. */
async function othersTouchedPictures(
  trx: Trx,
  { pageId, picturesSeen: since, by }: PageToSave,
): Promise<boolean> {
  const officerId = 'id' in by ? by.id : undefined
  return since !== undefined && (await othersChangedPictures(trx, pageId, { since, officerId }))
}

/** Adds a page without a text, under a free address. It is not new when there is one of that id. */
export async function createPage(
  trx: Trx,
  input: Pick<PageToSave, 'siteId' | 'pageId' | 'section' | 'title' | 'slug'>,
  at: Instant,
): Promise<{ readonly isNew: boolean; readonly slug: string }> {
  const { siteId, section } = input
  const wanted = input.slug ?? pageSlug(input.title)
  const taken = await lockPageSlugsLike(trx, siteId, wanted)
  let slug = wanted
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${String(number)}`
  const isNew = await insertPage(trx, { id: input.pageId, siteId, slug, section, at })
  // Room was made for it when a picture came before its text.
  if (!isNew && !(await isSaved(trx, input.pageId))) await setSlug(trx, siteId, input.pageId, slug)
  return { isNew, slug }
}

async function keepVersion(
  trx: Trx,
  clock: Clock,
  input: PageToSave,
  revision: number,
): Promise<void> {
  const { siteId, pageId, language, title, by } = input
  const bodyHtml = sanitiseBody(input.bodyHtml)
  await setSection(trx, pageId, input.section)
  await bringPicturesBack(trx, pageId, picturesPlacedIn([bodyHtml]))
  await insertPageVersion(trx, {
    ...{ pageId, siteId, language, revision, title, bodyHtml },
    savedAt: clock.now(),
    savedBy: 'id' in by ? by.id : undefined,
  })
  if (by.kind === 'officer') {
    const key = { siteId, textId: pageId, officerId: by.id }
    const { window = { id: UNKNOWN_WINDOW, upon: undefined } } = input
    // An earlier version that is restored has nothing of what the officer was writing.
    if (input.restored === undefined)
      await forgetWorkingCopy(trx, key, { language, baseRevision: input.revision }, window)
    if (revision === 1) {
      await forgetNewCopy(trx, key, window)
      await carryNewCopiesOver(trx, key)
    }
  }
  await appendEvent(
    trx,
    { siteId, clock, actor: by },
    {
      type: 'page.saved',
      subject: { kind: 'page', id: pageId },
      data: { language, revision, section: input.section, restored: input.restored },
    },
  )
}

/** Tells whether the text says or shows anything. */
export function saysSomething(html: string): boolean {
  const kept = sanitiseBody(html)
  return bodyText(kept) !== '' || kept.includes('<figure ')
}
