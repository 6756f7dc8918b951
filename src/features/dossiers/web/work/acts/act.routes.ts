import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { DossierErrorCode } from '../../../domain/dossier-error.ts'
import { type DossierView, findDossier } from '../../../use-cases/find-dossier.ts'
import {
  findNextStep,
  listApprovers,
  listOfficersForNextStep,
  listOfficersForStep,
} from '../../../use-cases/list-candidates.ts'
import { wasDoneBefore } from '../../../use-cases/was-done-before.ts'
import { namesOf } from '../dossier-names.ts'
import { ACT_SLUGS, dossierHref } from '../work-addresses.ts'
import { ActPage } from './act.page.tsx'
import { actModel, type RefusedForm } from './act.view.ts'
import type { About, ActSpec, Sent } from './act-spec.ts'
import { RESULT_ACTS } from './result-acts.ts'
import { STEP_ACTS } from './step-acts.ts'
import { WAITING_ACTS } from './waiting-acts.ts'

/** Every act of an officer, each with its form. */
export const ACT_SPECS: readonly ActSpec[] = [...STEP_ACTS, ...WAITING_ACTS, ...RESULT_ACTS]

/** Largest signed result, in bytes. */
const MOST_BYTES = 20_000_000

type Request = RouteRequest<{ id: string }, unknown, unknown, Officer>

/** The form of each act and where it is sent. */
export function actRoutes(deps: FeatureDeps): Route[] {
  return ACT_SPECS.flatMap(spec => [formRoute(deps, spec), sendRoute(deps, spec)])
}

function pathOf(spec: ActSpec): string {
  return `/can-bo/ho-so/:id/viec/${ACT_SLUGS[spec.act]}`
}

const params = z.object({ id: z.string().refine(isId) })

function formRoute(deps: FeatureDeps, spec: ActSpec): Route {
  return route({
    method: 'GET',
    path: pathOf(spec),
    who: spec.who,
    audit: { views: 'dossier', id: ({ id }) => id },
    params,
    async handle(request) {
      const view = await findDossier(deps, request.actor, request.site.id, request.params)
      if (view === undefined) return notFound()
      return view.acts.has(spec.act) ? show(deps, spec, request, view) : notOpen(spec, request)
    },
  })
}

function sendRoute(deps: FeatureDeps, spec: ActSpec): Route {
  return route({
    method: 'POST',
    path: pathOf(spec),
    who: spec.who,
    audit: { views: 'dossier', id: ({ id }) => id, act: true },
    params,
    body: spec.form,
    ...(spec.upload === true ? { upload: { maxFiles: 1, maxBytes: MOST_BYTES } } : {}),
    async handle(request) {
      const { actor, site, body, uploads } = request
      const view = await findDossier(deps, actor, site.id, request.params)
      if (view === undefined) return notFound()
      const again = (errors: RefusedForm['errors']) =>
        show(deps, spec, request, view, { raw: body.raw, errors })
      if (!body.ok) return again(body.errors)
      const file = uploads[0]?.result
      if (file?.ok === false) return again({ file: file.error.code })
      const code = await act(deps, spec, request, view, body.value)
      if (code === 'dossier_not_found') return notFound()
      return code === undefined ? done(spec, request) : again({ '': code })
    },
  })
}

/** Acts; gives the code when it is refused. What the same form did before counts as done. */
async function act(
  deps: FeatureDeps,
  spec: ActSpec,
  { actor, site, body, uploads }: Request,
  view: DossierView,
  value: unknown,
): Promise<DossierErrorCode | undefined> {
  const at = {
    ...{ siteId: site.id, officer: actor, dossierId: view.facts.dossier.id },
    revision: revisionIn(body.raw['ban']),
  }
  const acted = await spec.run(deps, at, value, { view, file: fileIn(uploads) })
  if (acted.ok) return undefined
  const { code } = acted.error
  return code === 'changed_meanwhile' && (await wasDoneBefore(deps, at, spec.act))
    ? undefined
    : code
}

function fileIn([upload]: Request['uploads']): Sent['file'] {
  return upload?.result.ok ? { name: upload.name, upload: upload.result.value } : undefined
}

/** The form. Only what every officer of the dossier may know stands in it: code and procedure. */
async function show(
  deps: FeatureDeps,
  spec: ActSpec,
  { language, now, actor }: Request,
  view: DossierView,
  refused?: RefusedForm,
): Promise<Answer> {
  const names = namesOf(view, language, now)
  const about: About = { officerId: actor.id, view, names, ...(await choicesFor(deps, spec, view)) }
  return page(ActPage(actModel(spec, about, refused)), {
    status: refused === undefined ? 200 : 422,
  })
}

async function choicesFor(
  deps: FeatureDeps,
  { choosing }: ActSpec,
  { facts }: DossierView,
): Promise<Pick<About, 'next' | 'officers'>> {
  if (choosing === 'step')
    return { next: undefined, officers: await listOfficersForStep(deps, facts) }
  if (choosing === 'approvers')
    return { next: undefined, officers: await listApprovers(deps, facts) }
  if (choosing === undefined) return { next: undefined, officers: [] }
  return {
    next: await findNextStep(deps, facts),
    officers: await listOfficersForNextStep(deps, facts),
  }
}

function done(spec: ActSpec, { language, params: { id } }: Request): Answer {
  return redirect(dossierHref(language, id, `?xong=${ACT_SLUGS[spec.act]}`))
}

function notOpen(spec: ActSpec, { language, params: { id } }: Request): Answer {
  return redirect(dossierHref(language, id, `?khong-mo=${ACT_SLUGS[spec.act]}`))
}

// A form without its revision counts as one of an older dossier: nothing is done unseen.
function revisionIn(sent: string | readonly string[] | undefined): number {
  return typeof sent === 'string' && /^\d{1,9}$/.test(sent) ? Number(sent) : 0
}
