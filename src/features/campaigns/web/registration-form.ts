/** The form of a campaign: shown, and taken with its files when it is sent. */
import { z } from 'zod'
import {
  answersWith,
  checkPage,
  type FormError,
  listUnitNames,
  loadFormContext,
  type Page,
  sortUploads,
  withFiles,
} from '#features/procedures'
import { isId, newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Actor } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Campaign, takingAt } from '../domain/campaign.ts'
import type { RegistrationFile } from '../domain/registration.ts'
import { findCampaignBySlug, listSlots } from '../store/campaign.queries.ts'
import { findRegistrationByKey } from '../store/registration.queries.ts'
import { listFilesOfForm } from '../store/registration-file.queries.ts'
import { takeFileAway } from '../use-cases/forget-files.ts'
import { keepSentFiles } from '../use-cases/keep-sent-files.ts'
import { asksForOthers, countNamed } from '../use-cases/limit-asking.ts'
import { register } from '../use-cases/register.ts'
import { registrationPath } from '../use-cases/registration-link.ts'
import { RegisterPage } from './register.page.tsx'
import { errorsOf, onceError, slotError } from './registration-errors.ts'

/** What comes with the form beside its answers. */
export const registerForm = z.object({
  slot: z.string().refine(isId).optional().catch(undefined),
  once: z.string().refine(isId).optional().catch(undefined),
  /** The button that takes a file away: `<question>:<hash>`. */
  _remove: z
    .string()
    .regex(/^[a-z0-9_]{1,40}:[0-9a-f]{64}$/)
    .optional()
    .catch(undefined),
})

type Request = RouteRequest<{ slug: string }, unknown, unknown, Actor>
type Sent = RouteRequest<{ slug: string }, unknown, z.output<typeof registerForm>, Actor>

/** Keeps the files that came, checks the rest by the campaign's own form, then registers. */
export async function takeRegistration(deps: FeatureDeps, request: Sent): Promise<Answer> {
  const { site, params, body, now } = request
  const campaign = await findShown(deps, site.id, params.slug)
  const questions = campaign && pageOf(campaign)
  const sent = { ...NOTHING, ...(body.ok ? body.value : {}) }
  const onceKey = sent.once ?? newId(now)
  const made = await findRegistrationByKey(deps.db, site.id, onceKey)
  if (campaign !== undefined && questions !== undefined && made === undefined) {
    const form = { siteId: site.id, campaignId: campaign.id, onceKey }
    return take(deps, request, { campaign, questions, form, sent })
  }
  await eraseSent(deps, request)
  if (made === undefined) return notFound()
  return redirect(href(request.language, registrationPath(deps.keys, made.id)))
}

type Asked = { readonly campaign: Campaign; readonly questions: Page; readonly form: FormKey }

async function take(
  deps: FeatureDeps,
  request: Sent,
  asked: Asked & { readonly sent: z.output<typeof registerForm> },
): Promise<Answer> {
  const { language, body } = request
  const { form, sent } = asked
  const { slot, _remove: removal } = sent
  if (removal !== undefined) await takeAway(deps, form, removal)
  const refused = await keepFiles(deps, request, asked)
  const files = await listFilesOfForm(deps.db, form.siteId, form)
  const show = (errors: readonly FormError[]) =>
    showRegistrationForm(deps, request, {
      ...{ raw: { ...body.raw, once: form.onceKey }, files, errors },
    })
  if (removal !== undefined) return show(refused)

  const checked = await checkSent(deps, request, { ...asked, files })
  const noSlot = slot === undefined ? [slotError('choice_required')] : []
  const errors = [...noSlot, ...newsIn(checked.ok ? [] : checked.error, refused), ...refused]
  if (slot === undefined || !checked.ok || errors.length > 0) return show(errors)
  const asking = { siteId: form.siteId, campaign: asked.campaign, ip: request.ip }
  if (await asksForOthers(deps, asking)) return show([await onceError(deps, asked, 'askedTooMuch')])
  const registered = await register(
    { ...deps, portal: request.site.origin },
    { ...form, slotId: slot, language, answers: checked.value.answers },
  )
  if (registered.ok)
    return redirect(href(language, registrationPath(deps.keys, registered.value.registrationId)))
  if (registered.error.code !== 'already_registered') return show(errorsOf(asked, registered.error))
  const { registrationId } = registered.error
  if (registrationId !== undefined) await countNamed(deps, asking, registrationId)
  return show([await onceError(deps, asked, 'onlyOnce')])
}

/** That a file is missing is no news when it has just been refused. */
function newsIn(wrong: readonly FormError[], refused: readonly FormError[]): FormError[] {
  return wrong.filter(error => !refused.some(({ field }) => field === error.field))
}

const NOTHING: z.output<typeof registerForm> = {}

type FormKey = { readonly siteId: number; readonly campaignId: string; readonly onceKey: string }

function takeAway(deps: FeatureDeps, { siteId, onceKey }: FormKey, button: string): Promise<void> {
  const [field = '', sha256 = ''] = button.split(':')
  return takeFileAway(deps, siteId, { onceKey, field, sha256 })
}

async function checkSent(
  { db }: FeatureDeps,
  { site, body, now }: Sent,
  asked: Asked & { readonly files: readonly RegistrationFile[] },
) {
  const { campaign, questions, files } = asked
  const today = dateInVietNam(now)
  const context = await loadFormContext(db, { siteId: site.id, today, raw: body.raw })
  const fields = withFiles(questions, body.raw, answersOf(files))
  return checkPage(campaign.form, questions.key, fields, {}, context)
}

/** Keeps what is taken of the files that came, and erases the others. Gives what was refused. */
async function keepFiles(
  deps: FeatureDeps,
  request: Sent,
  asked: Asked,
): Promise<readonly FormError[]> {
  const { campaign, questions, form } = asked
  const before = await listFilesOfForm(deps.db, form.siteId, form)
  const isTaking = takingAt(campaign, request.now) === 'takes'
  const { sent, refused } = sortUploads(questions, before, isTaking ? request.uploads : [])
  await keepSentFiles(deps, form, sent)
  await eraseSent(deps, request, new Set(sent.map(({ upload }) => upload.sha256)))
  return refused
}

/** Erases the files that came, but for some. Nothing names them yet. */
async function eraseSent(
  { erasableFiles }: FeatureDeps,
  { uploads }: Sent,
  but: ReadonlySet<string> = new Set(),
): Promise<void> {
  for (const { result } of uploads)
    if (result.ok && !but.has(result.value.sha256)) await erasableFiles.erase(result.value.sha256)
}

function answersOf(files: readonly RegistrationFile[]) {
  return answersWith(
    {},
    files.map(({ field, name, ...upload }) => ({ field, name, upload })),
  )
}

/** The campaign of that address. A draft is seen by nobody. */
export async function findShown({ db }: Pick<FeatureDeps, 'db'>, siteId: number, slug: string) {
  const campaign = await findCampaignBySlug(db, siteId, slug)
  return campaign?.state === 'draft' ? undefined : campaign
}

/** A campaign asks everything on one page. */
function pageOf({ form }: Campaign): Page | undefined {
  return form.sections[0]?.pages[0]
}

/** Shows the form, with what was typed and the files that are here already. */
export async function showRegistrationForm(
  deps: FeatureDeps,
  { site, language, params, now }: Request,
  state: {
    readonly raw: RawFields
    readonly files?: readonly RegistrationFile[]
    readonly errors?: readonly FormError[]
  },
): Promise<Answer> {
  const campaign = await findShown(deps, site.id, params.slug)
  const questions = campaign && pageOf(campaign)
  if (campaign === undefined || questions === undefined) return notFound()
  const slots = await listSlots(deps.db, campaign.id)
  const isTaking = takingAt(campaign, now) === 'takes'
  if (!isTaking && state.errors === undefined)
    return redirect(href(language, `/dang-ky/${campaign.slug}`))
  const today = dateInVietNam(now)
  const { errors = [], files = [] } = state
  const once = state.raw['once']
  const view = RegisterPage({
    ...{ language, campaign, questions, now, today, errors },
    raw: withFiles(questions, state.raw, answersOf(files)),
    slots,
    once: typeof once === 'string' && isId(once) ? once : newId(now),
    unitNames: await listUnitNames(deps.db, site.id, today),
  })
  return page(view, { status: errors.length === 0 ? 200 : 422 })
}
