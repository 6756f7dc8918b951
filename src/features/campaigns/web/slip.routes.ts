/** A registration by its secret link: the slip, cancelling, and finding it again. */
import { z } from 'zod'
import { emailAddress, phoneNumber } from '#kernel/contact.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Actor } from '#platform/auth/actor.ts'
import { unitsWhere } from '#platform/auth/permission.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { qrImage } from '#platform/qr/qr.ts'
import { CAMPAIGNS_PERMISSIONS } from '../campaigns.permissions.ts'
import type { Campaign } from '../domain/campaign.ts'
import { otherSlots } from '../domain/other-slots.ts'
import { readCode } from '../domain/registration.ts'
import { findCampaign, listSlots } from '../store/campaign.queries.ts'
import {
  findRegistration,
  findRegistrationByCode,
  isRegistration,
  positionOf,
} from '../store/registration.queries.ts'
import { cancelRegistration } from '../use-cases/cancel-registration.ts'
import { openRegistrationLink, registrationPath } from '../use-cases/registration-link.ts'
import { CancelPage, type CancelPageProps } from './cancel.page.tsx'
import { ErasedSlipPage } from './erased-slip.page.tsx'
import { LookUpPage, type LookUpProblems } from './look-up.page.tsx'
import { SlipPage } from './slip.page.tsx'
import { placeOf } from './typed-place.ts'

const PATH = '/dang-ky/phieu/:token'
const LOOK_UP = '/dang-ky/tra-cuu'
const PER_MINUTE = 10
const tokenParam = z.object({ token: z.string().max(120) })
const typed = z.string().trim().max(120).optional().catch(undefined)

const lookUpForm = z.object({ code: typed, contact: typed })

/** The pages of a registration. */
export function slipRoutes(deps: FeatureDeps): Route[] {
  const { db, keys } = deps
  return [
    route({
      method: 'GET',
      path: PATH,
      who: 'anyone',
      audit: { views: 'registration', id: ({ token }) => token.slice(0, 36), byLink: true },
      params: tokenParam,
      async handle({ site, language, params, actor, now }) {
        const found = await open(deps, site.id, params.token)
        if (found === undefined) return nothingAt(deps, language, params.token)
        const { campaign, registration, slot } = found
        // The QR leads here: in the hands of those who check people in, it checks in.
        if (mayCheckIn(actor, campaign))
          return redirect(
            href(language, `/can-bo/dang-ky/${campaign.id}/diem-danh?ma=${registration.code}`),
          )
        const path = registrationPath(keys, registration.id)
        const view = SlipPage({
          ...{ language, campaign, registration, slot, now, path },
          place: await placeOf(db, site.id, campaign),
          directions: deps.config.MAP_DIRECTIONS,
          others: otherSlots(campaign, found.slots, slot.id, now),
          position: registration.state === 'waiting' ? await positionOf(db, registration) : 0,
          qr: qrImage(site.origin + path),
        })
        return page(view)
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/huy`,
      who: 'anyone',
      audit: 'nothing personal',
      params: tokenParam,
      handle: ({ site, language, params }) =>
        showCancel(deps, site.id, language, params.token, undefined),
    }),
    route({
      method: 'POST',
      path: `${PATH}/huy`,
      who: 'anyone',
      audit: 'act',
      params: tokenParam,
      async handle({ site, language, params }) {
        const registrationId = openRegistrationLink(keys, params.token)
        if (registrationId === undefined) return notFound()
        const cancelled = await cancelRegistration(
          { ...deps, portal: site.origin },
          { siteId: site.id, registrationId },
        )
        if (cancelled.ok) return redirect(href(language, registrationPath(keys, registrationId)))
        if (cancelled.error.code === 'registration_not_found')
          return nothingAt(deps, language, params.token)
        return showCancel(deps, site.id, language, params.token, cancelled.error.code)
      },
    }),
    route({
      method: 'GET',
      path: LOOK_UP,
      who: 'anyone',
      audit: 'nothing personal',
      handle: ({ language }) => page(LookUpPage({ language, code: '', contact: '', problems: {} })),
    }),
    route({
      method: 'POST',
      path: LOOK_UP,
      who: 'anyone',
      audit: 'own data',
      body: lookUpForm,
      perMinute: PER_MINUTE,
      handle: request => lookUp(deps, request),
    }),
  ]
}

type Sought = RouteRequest<unknown, unknown, z.output<typeof lookUpForm>, Actor>

/** Whether there is such a code is told only to who knows the contact as well. */
async function lookUp(
  { db, keys }: FeatureDeps,
  { site, language, body }: Sought,
): Promise<Answer> {
  const { code = '', contact = '' } = body.ok ? body.value : {}
  const refuse = (problems: LookUpProblems) =>
    page(LookUpPage({ language, code, contact, problems }), { status: 422 })
  const read = readCode(code)
  if (read === undefined) return refuse({ code: 'code_wrong' })
  if (contact === '') return refuse({ contact: 'contact_missing' })
  const found = await findRegistrationByCode(db, site.id, read)
  if (found === undefined || !isContact(contact, found)) return refuse({ code: 'not_found' })
  return redirect(href(language, registrationPath(keys, found.id)))
}

async function open({ db, keys }: FeatureDeps, siteId: number, token: string) {
  const id = openRegistrationLink(keys, token)
  const registration = id === undefined ? undefined : await findRegistration(db, siteId, id)
  if (registration === undefined) return undefined
  const campaign = await findCampaign(db, siteId, registration.campaignId)
  const slots = await listSlots(db, registration.campaignId)
  const slot = slots.find(each => each.id === registration.slotId)
  return campaign && slot && { campaign, registration, slot, slots }
}

const GONE = 410

/** A link that we made leads to nothing only once its registration is erased, or under the name of another site. */
async function nothingAt(
  { db, keys }: FeatureDeps,
  language: Language,
  token: string,
): Promise<Answer> {
  const id = openRegistrationLink(keys, token)
  if (id === undefined || (await isRegistration(db, id))) return notFound()
  return page(ErasedSlipPage({ language }), { status: GONE, showsNobody: true })
}

function mayCheckIn(actor: Actor, { unitId }: Campaign): boolean {
  return actor.kind === 'officer' && unitsWhere(actor, CAMPAIGNS_PERMISSIONS.keep).includes(unitId)
}

function isContact(text: string, { phone, email }: { phone: string; email: string }): boolean {
  const [asPhone, asEmail] = [phoneNumber(text), emailAddress(text)]
  return (
    (asPhone !== undefined && asPhone === phone) ||
    (asEmail !== undefined && asEmail.toLowerCase() === email.toLowerCase())
  )
}

async function showCancel(
  deps: FeatureDeps,
  siteId: number,
  language: Language,
  token: string,
  problem: CancelPageProps['problem'],
): Promise<Answer> {
  const found = await open(deps, siteId, token)
  if (found === undefined) return nothingAt(deps, language, token)
  const path = registrationPath(deps.keys, found.registration.id)
  if (found.registration.state === 'cancelled') return redirect(href(language, path))
  const view = CancelPage({ language, ...found, path, problem })
  return page(view, { status: problem === undefined ? 200 : 422 })
}
