import { z } from 'zod'
import { listOfficersByIds } from '#features/organisation'
import { isId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import type { Permission } from '#platform/auth/permission.ts'
import { listEventsOf } from '#platform/events/event.queries.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { TextDraft } from '../domain/article.ts'
import type { Revisions } from '../domain/move.ts'
import { type Difference, differenceOf } from '../use-cases/difference.ts'
import type { HistoryWords } from '../words/history.vi.ts'
import { HistoryPage } from './history.page.tsx'
import { VersionPage } from './version.page.tsx'

/** A text as it was saved, by whom (the system when undefined) and when. */
type SavedText = TextDraft & {
  readonly language: Language
  readonly revision: number
  readonly savedAt: Instant
  readonly savedBy: string | undefined
}

/** Which version of which text. */
export type VersionKey = { readonly language: Language; readonly revision: number }

/** The desk of a kind of texts, as far as their history goes. */
export type HistoryDesk = {
  /** Where a text is: `/can-bo/tin-tuc`, its id follows. */
  readonly path: string
  readonly who: Permission
  /** What is compared of two versions. */
  readonly parts: readonly (keyof Difference)[]
  /** Its title, and its newest version in each language; undefined when there is no such text. */
  find(
    siteId: number,
    id: string,
  ): Promise<{ readonly title: string; readonly newest: Revisions } | undefined>
  findVersion(id: string, key: VersionKey): Promise<SavedText | undefined>
  /** Saves an earlier version as the newest. */
  restore(
    input: VersionKey & {
      readonly siteId: number
      readonly officerId: string
      readonly id: string
    },
  ): Promise<Result<unknown, { readonly code: string }>>
  words(language: Language): HistoryWords
  /** What the address says when a version was saved, and when somebody else saved at the same moment. */
  readonly saved: string
  readonly changedMeanwhile: string
}

const NOTHING = { title: '', lead: '', bodyHtml: '' }
const idParam = z.object({ id: z.string().refine(isId) })
const revision = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)
const versionParams = idParam.extend({ language: z.enum(['vi', 'en']), revision })

/** What happened to a text, what each version changed, and restoring one. */
export function historyDeskRoutes({ db }: FeatureDeps, desk: HistoryDesk): Route[] {
  const { who } = desk
  const versionPath = `${desk.path}/:id/ban/:language/:revision`
  return [
    route({
      method: 'GET',
      path: `${desk.path}/:id/lich-su`,
      who,
      audit: 'nothing personal',
      params: idParam,
      async handle({ site, language, params: { id } }) {
        const found = await desk.find(site.id, id)
        if (found === undefined) return notFound()
        const events = await listEventsOf(db, id)
        const actors = new Set(events.flatMap(({ actorId }) => actorId ?? []))
        const officers = await listOfficersByIds(db, [...actors])
        const view = HistoryPage({
          ...{ text: desk.words(language), base: href(language, `${desk.path}/${id}`) },
          ...{ events, title: found.title },
          names: new Map(officers.map(each => [each.id, each.fullName])),
        })
        return page(view)
      },
    }),
    route({
      method: 'GET',
      path: versionPath,
      who,
      audit: 'nothing personal',
      params: versionParams,
      query: z.object({ 'so-voi': revision.optional() }),
      async handle({ site, language, params, query }) {
        const found = await desk.find(site.id, params.id)
        const version = found && (await desk.findVersion(params.id, params))
        if (found === undefined || version === undefined) return notFound()
        const before = await desk.findVersion(params.id, {
          language: params.language,
          revision: query['so-voi'] ?? version.revision - 1,
        })
        const view = VersionPage({
          ...{ language, text: desk.words(language), parts: desk.parts, version },
          base: href(language, `${desk.path}/${params.id}`),
          before: before?.revision,
          difference: differenceOf(before ?? NOTHING, version),
          isNewest: found.newest[params.language] === version.revision,
        })
        return page(view)
      },
    }),
    route({
      method: 'POST',
      path: `${versionPath}/khoi-phuc`,
      who,
      audit: 'act',
      params: versionParams,
      async handle({ site, language, params, actor }): Promise<Answer> {
        const { id, ...key } = params
        const done = await desk.restore({ ...key, id, siteId: site.id, officerId: actor.id })
        const base = href(language, `${desk.path}/${id}`)
        if (done.ok) return redirect(`${base}?ban=${params.language}&xong=${desk.saved}`)
        // Somebody saved at the same moment: the history shows it.
        if (done.error.code === desk.changedMeanwhile) return redirect(`${base}/lich-su`)
        return notFound()
      },
    }),
  ]
}
