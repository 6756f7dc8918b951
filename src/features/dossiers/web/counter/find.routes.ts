import { z } from 'zod'
import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DOSSIER_PERMISSIONS } from '../../dossiers.permissions.ts'
import { dossierOf } from '../../use-cases/applicant-key.ts'
import { findDossier } from '../../use-cases/find-dossier.ts'
import { type NamedDossier, searchDossiers } from '../../use-cases/list-dossiers.ts'
import { words } from '../../words.ts'
import { actHref, dossierHref } from '../work/work-addresses.ts'
import { COUNTER_PATH, FIND_PATH, HAND_OVER_PATH } from './counter-addresses.ts'
import { type FoundModel, FoundPage } from './found.page.tsx'
import { scannedToken } from './scanned-link.ts'

type Request = RouteRequest<unknown, unknown, unknown, Officer>

const MOST_CHARACTERS = 300
const SHORTEST = 2

/** Looking a dossier up at the counter, by what is typed or by the QR of its receipt. */
export function findRoutes(deps: FeatureDeps): Route[] {
  const who = DOSSIER_PERMISSIONS.receive
  return [
    route({
      method: 'POST',
      path: FIND_PATH,
      who,
      audit: { views: 'dossier_list', id: () => 'search' },
      body: z.object({ tim: z.string().trim().max(MOST_CHARACTERS).catch('') }),
      async handle(request): Promise<Answer> {
        const { body, language } = request
        const text = body.ok ? body.value.tim : ''
        if (text.length < SHORTEST)
          return page(FoundPage({ language, text, isShort: true, rows: [] }), {
            status: 422,
            showsNobody: true,
          })
        const token = scannedToken(text)
        return token === undefined ? byWords(deps, request, text) : byReceipt(deps, request, token)
      },
    }),
    // What was found stands at the address that the search was sent to: loaded again or switched to the other language.
    route({
      method: 'GET',
      path: FIND_PATH,
      who,
      audit: 'nothing personal',
      handle: ({ language }) => redirect(href(language, COUNTER_PATH)),
    }),
  ]
}

async function byReceipt(deps: FeatureDeps, request: Request, token: string): Promise<Answer> {
  const { actor, site, language } = request
  const id = await dossierOf(deps, site.id, { token })
  const view = id && (await findDossier(deps, actor, site.id, { id }))
  if (view) return redirect(dossierHref(language, view.facts.dossier.id))
  return page(FoundPage({ language, text: '', isShort: false, rows: [] }))
}

async function byWords(deps: FeatureDeps, request: Request, text: string): Promise<Answer> {
  const { actor, site, language } = request
  const rows = await searchDossiers(deps, actor, site.id, text)
  const [only] = rows
  if (only?.code === text.toUpperCase()) return redirect(dossierHref(language, only.dossierId))
  const found = foundModels(rows, language)
  return page(FoundPage({ language, text, isShort: false, rows: found }))
}

function foundModels(rows: readonly NamedDossier[], language: Language): FoundModel[] {
  return rows.map(row => ({
    id: row.dossierId,
    code: row.code,
    href: dossierHref(language, row.dossierId),
    applicant: row.applicantName,
    procedure: row.procedureName[language],
    state: words(language).states[row.state],
    due: row.dueAt === null ? '' : writeMoment(row.dueAt),
    act: actOf(row, language),
  }))
}

/** What the counter would do with it now. */
function actOf({ dossierId, state }: NamedDossier, language: Language): FoundModel['act'] {
  const { found } = words(language).counter
  if (state === 'submitted') return { text: found.takeIn, href: dossierHref(language, dossierId) }
  if (state === 'awaiting_supplement') {
    const to = actHref(language, dossierId, 'receive_supplement')
    return { text: found.supplement, href: to }
  }
  if (state !== 'resolved') return undefined
  return { text: found.handOver, href: href(language, `${HAND_OVER_PATH}/${dossierId}`) }
}
