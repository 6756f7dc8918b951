import { bodyText } from '#features/news'
import type { Clock } from '#kernel/clock.ts'
import { LANGUAGES } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { PageEvent } from '#kernel/told-events.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { siteTag } from '#platform/cache/site-tag.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import { type DeskPage, hasChanges, seenVersions } from '../domain/page.ts'
import { findDeskPage } from '../store/page.queries.ts'
import {
  keepConfirmed,
  keepPublished,
  keepWithdrawn,
  lockPage,
  putPageText,
} from '../store/page.writes.ts'
import { approvePictures } from '../store/picture.writes.ts'
import { pagesTag, pageTag } from './tags.ts'

/** Why a page is not put out, confirmed or taken back. */
export type MovePageProblem = 'page_not_found' | 'page_changed_meanwhile' | 'page_not_out'

type Deps = { readonly db: Db; readonly clock: Clock }
type Input = { readonly siteId: number; readonly pageId: string; readonly by: ActorRef }
type Moved = Promise<Result<undefined, { readonly code: MovePageProblem }>>

/** Puts the newest versions and all pictures before readers, provided they are the ones that were seen. Event: page.published. */
export function publishPage(deps: Deps, input: Input & { readonly seen: string }): Moved {
  return inTransaction(deps.db, async trx => {
    const page = await holdPage(trx, input)
    if (page === undefined) return err({ code: 'page_not_found' })
    if (seenVersions(page) !== input.seen) return err({ code: 'page_changed_meanwhile' })
    const changed = hasChanges(page) || page.state === 'draft'
    await approvePictures(trx, page.id)
    for (const language of LANGUAGES) {
      const text = page.texts[language]
      if (text === undefined) continue
      const bodyPlain = bodyText(text.bodyHtml)
      await putPageText(trx, {
        ...text,
        pageId: page.id,
        siteId: input.siteId,
        language,
        bodyPlain,
      })
    }
    await keepPublished(trx, page.id, deps.clock.now(), changed)
    await tell(trx, deps, input, page, 'page.published', { seen: input.seen })
    return ok(undefined)
  })
}

/** Says that what readers see is still right. Event: page.confirmed. */
export function confirmPage(deps: Deps, input: Input): Moved {
  return inTransaction(deps.db, async trx => {
    const page = await holdPage(trx, input)
    if (page === undefined) return err({ code: 'page_not_found' })
    if (page.state !== 'published') return err({ code: 'page_not_out' })
    await keepConfirmed(trx, page.id, deps.clock.now())
    await tell(trx, deps, input, page, 'page.confirmed', {})
    return ok(undefined)
  })
}

/** Takes a page from readers and says why. Event: page.withdrawn. */
export function withdrawPage(deps: Deps, input: Input & { readonly reason: string }): Moved {
  return inTransaction(deps.db, async trx => {
    const page = await holdPage(trx, input)
    if (page === undefined) return err({ code: 'page_not_found' })
    if (page.state !== 'published') return err({ code: 'page_not_out' })
    await keepWithdrawn(trx, page.id)
    await tell(trx, deps, input, page, 'page.withdrawn', { reason: input.reason })
    return ok(undefined)
  })
}

async function holdPage(trx: Trx, { siteId, pageId }: Input): Promise<DeskPage | undefined> {
  if ((await lockPage(trx, siteId, pageId)) === undefined) return undefined
  return findDeskPage(trx, siteId, pageId)
}

async function tell(
  trx: Trx,
  { clock }: Deps,
  { siteId, by }: Input,
  page: DeskPage,
  type: PageEvent,
  data: Record<string, unknown>,
): Promise<void> {
  const subject = { kind: 'page', id: page.id }
  await appendEvent(
    trx,
    { siteId, clock, actor: by },
    { type, subject, data: { slug: page.slug, section: page.section, ...data } },
  )
  // Menus show only what leads somewhere, so that every page of the site may look another way.
  await dropTags(trx, [siteTag(siteId), pagesTag(siteId), pageTag(page.id)])
}
