import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { href } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import { page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { DossierError } from '../../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../../dossiers.permissions.ts'
import { assign } from '../../use-cases/assign.ts'
import type { At } from '../../use-cases/dossier-deps.ts'
import { forward } from '../../use-cases/forward.ts'
import { inBulk, MOST_IN_BULK } from '../../use-cases/in-bulk.ts'
import { listCodes } from '../../use-cases/list-dossiers.ts'
import { startStep } from '../../use-cases/start-step.ts'
import { wasDoneBefore } from '../../use-cases/was-done-before.ts'
import { BulkResultPage } from './bulk-result.page.tsx'
import { bulkResultModel } from './bulk-result.view.ts'
import { BULK_PATH, WORK_PATH } from './work-addresses.ts'

const BULK_ACTS = ['start', 'forward', 'assign'] as const

const ticked = z.string().transform((text, context) => {
  const [id = '', revision = ''] = text.split('.')
  if (isId(id) && /^\d{1,9}$/.test(revision)) return { id, revision: Number(revision) }
  context.issues.push({ code: 'custom', input: text, message: 'none_chosen' })
  return z.NEVER
})

const form = z
  .object({
    'ho-so': z.preprocess(
      value => (typeof value === 'string' ? [value] : value),
      z.array(ticked, 'none_chosen').min(1, 'none_chosen').max(MOST_IN_BULK, 'too_many'),
    ),
    viec: z.enum(BULK_ACTS, 'act_missing'),
    'can-bo': z
      .string()
      .refine(text => text === '' || isId(text), 'officer_missing')
      .default(''),
  })
  .refine(sent => sent.viec !== 'assign' || sent['can-bo'] !== '', {
    path: ['can-bo'],
    message: 'officer_missing',
  })

// Only a list of this product is gone back to.
const LIST = /^\/can-bo(?:\?[\w=&%.-]{0,300})?$/

/** The same act on many dossiers: each on its own, each reported. */
export function bulkRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'POST',
      path: BULK_PATH,
      who: DOSSIER_PERMISSIONS.process,
      audit: 'act',
      body: form,
      async handle({ body, actor, site, language }) {
        const { ve } = body.raw
        const back = href(language, typeof ve === 'string' && LIST.test(ve) ? ve : WORK_PATH)
        if (!body.ok) {
          const errors = Object.values(body.errors)
          const model = bulkResultModel({ language, back, errors, outcomes: [], codes: new Map() })
          return page(BulkResultPage(model), { status: 422 })
        }
        const { viec: act, 'can-bo': toOfficerId, 'ho-so': chosen } = body.value
        const revisions = new Map<string, number>(chosen.map(({ id, revision }) => [id, revision]))
        const outcomes = await inBulk([...revisions.keys()], async dossierId => {
          const revision = revisions.get(dossierId) ?? 0
          const at: At = { siteId: site.id, officer: actor, dossierId, revision }
          const done = await doOne(deps, act, at, toOfficerId)
          if (done.ok || done.error.code !== 'changed_meanwhile') return done
          return (await wasDoneBefore(deps, at, act)) ? { ok: true, value: {} } : done
        })
        const codes = await listCodes(deps, actor, site.id, [...revisions.keys()])
        return page(
          BulkResultPage(bulkResultModel({ language, back, errors: [], outcomes, codes })),
        )
      },
    }),
    route({
      method: 'GET',
      path: BULK_PATH,
      who: DOSSIER_PERMISSIONS.process,
      audit: 'nothing personal',
      handle: ({ language }) => redirect(href(language, WORK_PATH)),
    }),
  ]
}

function doOne(
  deps: FeatureDeps,
  act: (typeof BULK_ACTS)[number],
  at: At,
  toOfficerId: string,
): Promise<Result<unknown, DossierError>> {
  switch (act) {
    case 'start':
      return startStep(deps, at)
    case 'forward':
      return forward(deps, at)
    case 'assign':
      return assign(deps, { ...at, toOfficerId })
  }
}
