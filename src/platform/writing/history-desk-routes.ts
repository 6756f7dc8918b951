import type { VNode } from 'preact'
import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import type { Permission } from '../auth/permission.ts'
import { type EventView, listActorNames, listEventsOf } from '../events/event.queries.ts'
import { type Answer, notFound, page, redirect } from '../http/answer.ts'
import type { FeatureDeps } from '../http/feature.ts'
import { type Route, route } from '../http/route.ts'

/** Which version of a text. */
export type VersionKey = { readonly language: Language; readonly revision: number }

/** What the page of a text's history shows. */
export type HistoryView = {
  /** Where the text is on the desk. */
  readonly base: string
  readonly title: string
  /** Oldest first. */
  readonly events: readonly EventView[]
  /** Names of those who acted, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** What the page of a version shows. */
export type VersionView<Version> = {
  /** Where the text is on the desk. */
  readonly base: string
  readonly version: Version
  /** What it is compared with; undefined for the first. */
  readonly before: Version | undefined
  readonly isNewest: boolean
}

/** The desk of a kind of texts, as far as their history goes. */
export type HistoryDesk<Version extends VersionKey> = {
  /** Where a text is: `/can-bo/tin-tuc`, its id follows. */
  readonly path: string
  readonly who: Permission
  /** Its title, and its newest version in each language; undefined when there is no such text. */
  find(
    siteId: number,
    id: string,
  ): Promise<
    | {
        readonly title: string
        readonly newest: { readonly [each in Language]?: number | undefined }
      }
    | undefined
  >
  findVersion(id: string, key: VersionKey): Promise<Version | undefined>
  /** Saves an earlier version as the newest. */
  restore(
    input: VersionKey & {
      readonly siteId: number
      readonly officerId: string
      readonly id: string
    },
  ): Promise<Result<unknown, { readonly code: string }>>
  showHistory(language: Language, view: HistoryView): VNode
  showVersion(language: Language, view: VersionView<Version>): VNode
  /** What the address says when a version was saved; the code when somebody else saved at the same moment. */
  readonly saved: string
  readonly changedMeanwhile: string
}

const idParam = z.object({ id: z.string().refine(isId) })
const revision = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)
const versionParams = idParam.extend({ language: z.enum(['vi', 'en']), revision })

/** What happened to a text, what each version changed, and restoring one. */
export function historyDeskRoutes<Version extends VersionKey>(
  { db }: FeatureDeps,
  desk: HistoryDesk<Version>,
): Route[] {
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
        const names = await listActorNames(db, events)
        const base = href(language, `${desk.path}/${id}`)
        const view = desk.showHistory(language, { base, title: found.title, events, names })
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
        const view = desk.showVersion(language, {
          base: href(language, `${desk.path}/${params.id}`),
          ...{ version, before },
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
