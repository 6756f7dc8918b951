import { z } from 'zod'
import { getCitizenAccount } from '#features/accounts'
import { listUnits } from '#features/organisation'
import {
  findProcedureBySlug,
  findVersionInForce,
  listVersions,
  type ProcedureVersion,
} from '#features/procedures'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Actor } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Parsed, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { beginDraft } from '../../use-cases/begin-draft.ts'
import { listDraftsOf } from '../../use-cases/find-draft.ts'
import { newToken } from '../../use-cases/token.ts'
import { words } from '../../words.ts'
import { answersFromAccount } from './answers-from-account.ts'
import { ClosedPage } from './closed.page.tsx'
import { draftHref, draftToken } from './draft-address.ts'
import { PLACE } from './place-field.tsx'
import { listPlaces, type Place } from './places.ts'
import { StartPage } from './start.page.tsx'

const params = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/) })
const place = z.string().max(120).optional().catch(undefined)
const startForm = z.object({ [PLACE]: place, ma: draftToken.optional().catch(undefined) })

type StartRequest = RouteRequest<{ slug: string }, unknown, unknown, Actor>

/** Where an application begins. */
export function startRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/nop-ho-so/:slug',
      who: 'no officer',
      audit: 'own data',
      params,
      query: z.object({ noi: place }),
      handle: request =>
        withPlaces(deps, request, offer =>
          startPage(deps, request, { ...offer, chosen: request.query.noi }),
        ),
    }),
    route({
      method: 'POST',
      path: '/nop-ho-so/:slug',
      who: 'no officer',
      audit: 'own data',
      perMinute: 30,
      params,
      body: startForm,
      handle: request => withPlaces(deps, request, offer => begin(deps, request, offer)),
    }),
  ]
}

type Offer = { readonly version: ProcedureVersion; readonly places: readonly Place[] }

/** A procedure that nobody receives online today tells where to go instead. */
async function withPlaces(
  deps: FeatureDeps,
  request: Pick<StartRequest, 'params' | 'site' | 'language' | 'now'>,
  handle: (offer: Offer) => Promise<Answer>,
): Promise<Answer> {
  const { site, language, now } = request
  const { slug } = request.params
  const on = dateInVietNam(now)
  const procedure = await findProcedureBySlug(deps.db, site.id, slug)
  if (procedure === undefined) return notFound()
  const version = await findVersionInForce(deps.db, procedure.id, on)
  const places = await listPlaces(deps.db, { siteId: site.id, procedureId: procedure.id, on })
  if (version !== undefined && places.length > 0) return handle({ version, places })
  const [latest] = await listVersions(deps.db, procedure.id)
  const counters = (await listUnits(deps.db, site.id, on)).filter(unit => unit.kind === 'one_stop')
  const name = (version ?? latest)?.name[language] ?? procedure.code
  return page(ClosedPage({ language, name, counters, slug: version && slug }))
}

async function begin(
  deps: FeatureDeps,
  request: StartRequest & { readonly body: Parsed<z.output<typeof startForm>> },
  offer: Offer,
): Promise<Answer> {
  const { site, language, actor, body } = request
  const sent = body.ok ? body.value : {}
  const again = (error: string) =>
    startPage(deps, request, { ...offer, chosen: sent[PLACE], token: sent.ma, error })
  const place = offer.places.find(each => each.slug === sent[PLACE])
  if (place === undefined) return again(words(language).apply.start.placeMissing)
  const citizen = actor.kind === 'citizen' ? await getCitizenAccount(deps.db, actor.id) : undefined
  const begun = await beginDraft(deps, {
    siteId: site.id,
    procedureId: offer.version.procedure.id,
    unitId: place.unitId,
    language,
    ...(sent.ma === undefined ? {} : { token: sent.ma }),
    ...(citizen && {
      accountId: citizen.id,
      answers: answersFromAccount(offer.version.form, citizen),
    }),
  })
  if (!begun.ok) return again(words(language).errors[begun.error.code])
  return redirect(draftHref(language, begun.value.token))
}

async function startPage(
  deps: FeatureDeps,
  { language, actor, now }: StartRequest,
  shown: Offer & {
    readonly chosen: string | undefined
    readonly token?: string | undefined
    readonly error?: string
  },
): Promise<Answer> {
  const { version, error, token = newToken() } = shown
  const drafts = actor.kind === 'citizen' ? await listDraftsOf(deps, actor.id) : []
  const view = StartPage({
    ...shown,
    ...{ language, error, token },
    today: dateInVietNam(now),
    signedIn: actor.kind === 'citizen',
    drafts: drafts.filter(draft => draft.procedureId === version.procedure.id),
  })
  return page(view, { status: error === undefined ? 200 : 422 })
}
