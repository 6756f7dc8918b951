import { z } from 'zod'
import { writeMoment, writeTime } from '#kernel/day-text.ts'
import { isId } from '#kernel/ids.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Officer } from '../auth/actor.ts'
import type { Permission } from '../auth/permission.ts'
import type { TextFields, WritingKey } from '../db/working-copy-queries.ts'
import { type Answer, json, notFound, problem, redirect } from '../http/answer.ts'
import type { FeatureDeps } from '../http/feature.ts'
import type { RouteRequest } from '../http/request.ts'
import { type Route, route } from '../http/route.ts'
import { type KeepNewProblem, type WritingStore, writingActs } from './writing-acts.ts'
import { languageField, readWindow, revisionField } from './writing-form.ts'

const idParam = z.object({ id: z.string().refine(isId) })
/** Only asks who else writes: an editor who reads has nothing to keep. */
const askQuery = z.object({ 'chi-hoi': z.literal('1').optional() })

type Written<Fields> = {
  readonly language: Language
  readonly revision: number
  readonly beside?: string | undefined
  readonly fields: Fields
}

/** The desk of a kind of texts, as far as it keeps what is not saved. */
export type WritingDesk<Fields extends TextFields> = {
  /** Where a text is: `/can-bo/tin-tuc`, its id follows. */
  readonly path: string
  readonly who: Permission
  readonly form: z.ZodType<Written<Fields>>
  readonly store: WritingStore<Fields>
  words(language: Language): {
    kept(moment: string): string
    colleague(name: string, moment: string): string
    otherWindow(moment: string): string
    newerVersion(name: string | undefined, moment: string): string
    readonly newProblems: Readonly<Record<KeepNewProblem, string>>
  }
  /** Gives up what belongs to a new text besides its words. */
  giveUpNew(key: WritingKey): Promise<void>
}

type KeepRequest<Fields> = RouteRequest<
  { id: string },
  z.output<typeof askQuery>,
  Written<Fields>,
  Officer
>

/** Keeps what an editor is writing, in a text or in one that does not exist yet, and throws it away. */
export function writingDeskRoutes<Fields extends TextFields>(
  deps: FeatureDeps,
  desk: WritingDesk<Fields>,
): Route[] {
  const acts = writingActs(desk.store)
  const each = {
    ...({ method: 'POST', who: desk.who, audit: 'nothing personal', params: idParam } as const),
  }
  const keeping = { ...each, query: askQuery, body: desk.form }
  return [
    route({
      ...keeping,
      path: `${desk.path}/:id/tu-luu`,
      handle: request => keep(deps, desk, request),
    }),
    route({
      ...each,
      path: `${desk.path}/:id/bo-viet-do`,
      body: z.object({ language: languageField, revision: revisionField }),
      async handle({ body, site, params, actor, language }) {
        if (!body.ok) return problem('bad_request')
        const { language: version, revision } = body.value
        const key = { siteId: site.id, officerId: actor.id, textId: params.id }
        const begunOn = { language: version, baseRevision: revision }
        const { isGone } = await acts.throwAwayWriting(deps, key, begunOn, readWindow(body.raw))
        const at = href(language, `${desk.path}/${params.id}?ban=${version}`)
        return redirect(isGone ? `${at}&xong=bo-viet-do` : at)
      },
    }),
    route({
      ...keeping,
      path: `${desk.path}/moi/:id/tu-luu`,
      handle: request => keepNew(deps, desk, request),
    }),
    route({
      ...each,
      path: `${desk.path}/moi/:id/bo-viet-do`,
      body: z.object({}),
      async handle({ body, site, params, actor, language }) {
        const key = { siteId: site.id, officerId: actor.id, textId: params.id }
        const before = await desk.store.listCopiesOfNew(deps.db, key)
        await desk.store.forgetNewCopy(deps.db, key, readWindow(body.raw))
        // What belongs to it stays while another window writes of it.
        const isLast = (await desk.store.listCopiesOfNew(deps.db, key)).length === 0
        if (before.length > 0 && isLast) await desk.giveUpNew(key)
        return redirect(`${href(language, `${desk.path}/moi`)}?xong=bo-viet-do`)
      },
    }),
  ]
}

function keyOf({ site, params, actor }: Pick<KeepRequest<never>, 'site' | 'params' | 'actor'>) {
  return { siteId: site.id, officerId: actor.id, textId: params.id }
}

async function keep<Fields extends TextFields>(
  deps: FeatureDeps,
  desk: WritingDesk<Fields>,
  request: KeepRequest<Fields>,
): Promise<Answer> {
  const { body, query, language, now } = request
  if (!body.ok) return problem('bad_request')
  const { askWhoWrites, findOtherWindow, findOvertaking, keepWriting } = writingActs(desk.store)
  const { fields, beside, ...version } = body.value
  const begunOn = { language: version.language, baseRevision: version.revision }
  const key = keyOf(request)
  const window = readWindow(body.raw)
  const others =
    query['chi-hoi'] === undefined
      ? await keepWriting(deps, key, { ...begunOn, window, fields, beside })
      : await askWhoWrites(deps, key, beside)
  if (!others.ok) return notFound()
  const say = desk.words(language)
  const newer = await findOvertaking(deps, key, begunOn)
  const elsewhere = await findOtherWindow(deps, key, begunOn, window)
  return json({
    kept: say.kept(writeTime(now)),
    others: [
      ...(elsewhere ? [say.otherWindow(writeMoment(elsewhere))] : []),
      ...(newer ? [say.newerVersion(newer.name ?? undefined, writeMoment(newer.savedAt))] : []),
      ...others.value.map(({ name, seenAt }) => say.colleague(name, writeMoment(seenAt))),
    ],
  })
}

async function keepNew<Fields extends TextFields>(
  deps: FeatureDeps,
  desk: WritingDesk<Fields>,
  request: KeepRequest<Fields>,
): Promise<Answer> {
  const { body, query, language, now } = request
  if (!body.ok) return problem('bad_request')
  const say = desk.words(language)
  const { findOtherWindowOfNew, keepNewWriting } = writingActs(desk.store)
  const key = keyOf(request)
  const window = readWindow(body.raw)
  const kept =
    query['chi-hoi'] === undefined
      ? await keepNewWriting(deps, key, window, body.value.fields)
      : undefined
  // No colleague can have open what does not exist.
  const elsewhere = await findOtherWindowOfNew(deps, key, window)
  const said = kept?.ok === false ? say.newProblems[kept.error.code] : say.kept(writeTime(now))
  return json({
    kept: kept === undefined ? '' : said,
    others: elsewhere ? [say.otherWindow(writeMoment(elsewhere))] : [],
  })
}
