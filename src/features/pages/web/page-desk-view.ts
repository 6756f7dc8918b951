/** Puts the page together on which a page is written: as it is kept, or as it was sent with what is wrong. */
import { bodyAsTyped } from '#features/news'
import type { Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import { type Answer, notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import type { RefusedPicture } from '#platform/pictures/sent-picture.ts'
import { throwAwayProblem } from '#platform/writing/throw-away.ts'
import type { AskedWindow } from '#platform/writing/writing-acts.ts'
import type { DeskPage, Section } from '../domain/page.ts'
import { PAGES_PERMISSIONS } from '../pages.permissions.ts'
import { findDeskPage } from '../store/page.queries.ts'
import { findFirstWriter } from '../store/working-copy.queries.ts'
import { typed } from './fields.ts'
import { type PageDone, PageFormPage } from './page-form.page.tsx'
import { newPageWritingOf, pageSinceOf, pageWritingOf } from './page-writing-view.ts'

const NO_PICTURE: RefusedPicture = { id: undefined, errors: {}, raw: {} }

type ShowRequest = Pick<
  RouteRequest<unknown, unknown, unknown, Officer>,
  'site' | 'language' | 'actor'
>

/** Which page is shown, in which language, and what happened just before. */
export type AskedPage = {
  readonly id: string | undefined
  readonly version: Language
  readonly done?: PageDone | undefined
  readonly refused?: { readonly errors: FieldErrors; readonly raw: RawFields | undefined }
  readonly picture?: RefusedPicture
  /** The id that a new page is to have, and under which the officer may have written of it already. */
  readonly newId?: string | undefined
  /** What a new page is about, as far as whoever opened it said. */
  readonly section?: Section | undefined
  /** Why the page was to be taken back, as it was typed in a form that was refused. */
  readonly reason?: string | undefined
  /** Shows what the officer began on that version and has not saved, although the page has a newer one. */
  readonly reopen?: number | undefined
  /** What is shown of what the officer wrote in several windows. */
  readonly window?: AskedWindow
}

/** The page of a page on the desk; without an id, of a new one. */
export async function showDeskPage(
  deps: FeatureDeps,
  { site, language, actor }: ShowRequest,
  asked: AskedPage,
): Promise<Answer> {
  const { id, version, done, refused, picture } = asked
  const kept = id === undefined ? undefined : await findDeskPage(deps.db, site.id, id)
  if (id !== undefined && kept === undefined) return notFound()
  const raw = refused?.raw
  const place = { siteId: site.id, language, actor }
  const { key, fields, ...open } =
    kept === undefined
      ? await newPageWritingOf(deps, place, asked.newId, asked.window)
      : // A form that was refused holds what began on the version that it names.
        await pageWritingOf(deps, place, kept, {
          ...{ version, reopen: raw ? Number(typed(raw, 'revision')) : asked.reopen },
          ...asked.window,
        })
  const values = raw
    ? valuesAsTyped(raw, key)
    : { ...valuesOf(kept, version, key, asked.section), ...fields }
  const view = PageFormPage({
    ...{ language, page: kept, version, done, ...open, reason: asked.reason },
    values,
    since: kept && (await pageSinceOf(deps, language, kept, version, values)),
    ...(await rightsOf(deps, actor, kept)),
    errors: refused?.errors ?? {},
    picture: picture ?? NO_PICTURE,
  })
  return page(view, refused === undefined && picture === undefined ? {} : { status: 422 })
}

async function rightsOf({ db }: FeatureDeps, actor: Officer, kept: DeskPage | undefined) {
  const mayPublish = holds(actor, PAGES_PERMISSIONS.publish)
  if (kept === undefined) return { mayPublish, mayThrowAway: false }
  const writerId = await findFirstWriter(db, kept.id)
  const draft = { wasOut: kept.publishedAt !== null, isAsked: false, writerId }
  const problem = throwAwayProblem(draft, { officerId: actor.id, mayPublish })
  return { mayPublish, mayThrowAway: problem === undefined }
}

function valuesOf(
  kept: DeskPage | undefined,
  version: Language,
  key: string,
  section: Section | undefined,
) {
  const text = kept?.texts[version]
  return {
    title: text?.title ?? '',
    bodyHtml: text?.bodyHtml ?? '',
    section: (kept ? kept.section : section) ?? '',
    revision: String(text?.revision ?? 0),
    key,
  }
}

function valuesAsTyped(raw: RawFields, key: string): ReturnType<typeof valuesOf> {
  return {
    title: typed(raw, 'title'),
    bodyHtml: bodyAsTyped(raw),
    section: typed(raw, 'section'),
    revision: typed(raw, 'revision'),
    key: typed(raw, 'key') || key,
  }
}
