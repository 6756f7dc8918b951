import { bodyText } from '#features/news'
import { newId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { siteTag } from '#platform/cache/site-tag.ts'
import type { Trx } from '#platform/db/db.ts'
import { type Act, appendEvent } from '#platform/events/append-event.ts'
import type { PageText } from '../domain/page.ts'
import { keepImported } from '../store/imported.writes.ts'
import { insertPageVersion, putPageText } from '../store/page.writes.ts'
import { createPage, sanitisePage } from './save-page.ts'
import { pagesTag } from './tags.ts'

/** A page as it was elsewhere. */
export type PageToImport = PageText & {
  /** Whether readers are to see it. */
  readonly isOut: boolean
  /** When it was written there, and when it was last changed: nobody has found it right since. */
  readonly writtenAt: Instant
  readonly changedAt: Instant
}

/** Brings in a page, in the caller's transaction. Its HTML goes through the sanitiser. Event: page.imported. */
export async function importPage(
  trx: Trx,
  act: Act,
  page: PageToImport,
): Promise<{ readonly pageId: string; readonly slug: string }> {
  const { siteId, clock } = act
  const pageId = newId(clock.now())
  const { title, isOut } = page
  const made = { siteId, pageId, title, section: undefined }
  const { slug } = await createPage(trx, made, page.writtenAt)
  const text = { title, bodyHtml: sanitisePage(page.bodyHtml) }
  const key = { pageId, siteId, language: 'vi', revision: 1 } as const
  await insertPageVersion(trx, { ...key, ...text, savedAt: clock.now(), savedBy: undefined })
  if (isOut) {
    await putPageText(trx, { ...key, ...text, bodyPlain: bodyText(text.bodyHtml) })
    await keepImported(trx, pageId, page)
  }
  await appendEvent(trx, act, {
    type: 'page.imported',
    subject: { kind: 'page', id: pageId },
    data: { slug, is_out: isOut },
  })
  await dropTags(trx, [siteTag(siteId), pagesTag(siteId)])
  return { pageId, slug }
}
