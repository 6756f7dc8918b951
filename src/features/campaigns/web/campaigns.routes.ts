/** What residents see of campaigns. Nothing of it is kept in the cache: free places are those of this moment. */
import { z } from 'zod'
import {
  checkPage,
  type FormError,
  listUnitNames,
  loadFormContext,
  type Page,
} from '#features/procedures'
import { isId, newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Actor } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { type Campaign, takingAt } from '../domain/campaign.ts'
import { findCampaignBySlug, listPublicCampaigns, listSlots } from '../store/campaign.queries.ts'
import { type RegisterProblem, register } from '../use-cases/register.ts'
import { registrationPath } from '../use-cases/registration-link.ts'
import { words } from '../words.ts'
import { CampaignPage } from './campaign.page.tsx'
import { CampaignsPage } from './campaigns.page.tsx'
import { RegisterPage } from './register.page.tsx'

const PATH = '/dang-ky'
const PER_MINUTE = 20
const slugParam = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,100}$/) })
const registerForm = z.object({
  slot: z.string().refine(isId).optional().catch(undefined),
  once: z.string().refine(isId).optional().catch(undefined),
})

type Request = RouteRequest<{ slug: string }, unknown, unknown, Actor>
type Sent = RouteRequest<{ slug: string }, unknown, z.output<typeof registerForm>, Actor>

/** Campaigns, one campaign, and registering for it. */
export function campaignsRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return [
    route({
      method: 'GET',
      path: PATH,
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ site, language, now }) {
        const campaigns = await listPublicCampaigns(db, site.id)
        return page(CampaignsPage({ language, campaigns, now }))
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/:slug`,
      who: 'anyone',
      audit: 'nothing personal',
      params: slugParam,
      async handle({ site, language, params, now }) {
        const campaign = await findShown(deps, site.id, params.slug)
        if (campaign === undefined) return notFound()
        const slots = await listSlots(db, campaign.id)
        return page(CampaignPage({ language, campaign, slots, now, isPreview: false }))
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/:slug/gui`,
      who: 'anyone',
      audit: 'nothing personal',
      params: slugParam,
      handle: request => showForm(deps, request, { raw: {} }),
    }),
    route({
      method: 'POST',
      path: `${PATH}/:slug/gui`,
      who: 'anyone',
      audit: 'own data',
      params: slugParam,
      body: registerForm,
      perMinute: PER_MINUTE,
      handle: request => take(deps, request),
    }),
  ]
}

/** Checks what was sent by the campaign's own form, then registers. */
async function take(deps: FeatureDeps, request: Sent): Promise<Answer> {
  const { site, language, params, body, now } = request
  const campaign = await findShown(deps, site.id, params.slug)
  const questions = campaign && pageOf(campaign)
  if (campaign === undefined || questions === undefined || !body.ok) return notFound()
  const refuse = (errors: readonly FormError[]) =>
    showForm(deps, request, { raw: body.raw, errors })
  const today = dateInVietNam(now)
  const context = await loadFormContext(deps.db, { siteId: site.id, today, raw: body.raw })
  const checked = checkPage(campaign.form, questions.key, body.raw, {}, context)
  const { slot, once = newId(now) } = body.value
  if (slot === undefined || !checked.ok)
    return refuse([
      ...(slot === undefined ? [slotError('choice_required')] : []),
      ...(checked.ok ? [] : checked.error),
    ])
  const made = await register(
    { ...deps, portal: site.origin },
    {
      ...{ siteId: site.id, campaignId: campaign.id, slotId: slot, onceKey: once, language },
      answers: checked.value.answers,
    },
  )
  if (!made.ok) return refuse([slotError(made.error.code)])
  return redirect(href(language, registrationPath(deps.keys, made.value.registrationId)))
}

/** A draft is seen by nobody. */
async function findShown({ db }: FeatureDeps, siteId: number, slug: string) {
  const campaign = await findCampaignBySlug(db, siteId, slug)
  return campaign?.state === 'draft' ? undefined : campaign
}

/** A campaign asks everything on one page. */
function pageOf({ form }: Campaign): Page | undefined {
  return form.sections[0]?.pages[0]
}

/** What is wrong with the choice of a time, as an error of the form. */
function slotError(code: 'choice_required' | RegisterProblem): FormError {
  const label = { vi: words('vi').form.slot, en: words('en').form.slot }
  const error = { field: 'slot', label, params: {} }
  if (code === 'choice_required') return { ...error, code: 'required', message: label }
  const message = { vi: words('vi').form.problems[code], en: words('en').form.problems[code] }
  return { ...error, code: 'check', message }
}

async function showForm(
  { db }: FeatureDeps,
  { site, language, params, now }: Request,
  state: { raw: RawFields; errors?: readonly FormError[] },
): Promise<Answer> {
  const campaign = await findCampaignBySlug(db, site.id, params.slug)
  const questions = campaign && pageOf(campaign)
  if (campaign === undefined || campaign.state === 'draft' || questions === undefined)
    return notFound()
  if (takingAt(campaign, now) !== 'takes' && state.errors === undefined)
    return redirect(href(language, `${PATH}/${campaign.slug}`))
  const today = dateInVietNam(now)
  const once = state.raw['once']
  const view = RegisterPage({
    ...{ language, campaign, questions, now, today, raw: state.raw, errors: state.errors ?? [] },
    slots: await listSlots(db, campaign.id),
    once: typeof once === 'string' && isId(once) ? once : newId(now),
    unitNames: await listUnitNames(db, site.id, today),
  })
  return page(view, { status: state.errors === undefined ? 200 : 422 })
}
