/** Checking people in, one code after the other, and taking back what was noted in error. */
import { z } from 'zod'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest, SiteRef } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { CAMPAIGNS_PERMISSIONS } from '../campaigns.permissions.ts'
import type { Campaign } from '../domain/campaign.ts'
import { checkInProblem } from '../domain/check-in.ts'
import { nameIn, readCode } from '../domain/registration.ts'
import { listSlots } from '../store/campaign.queries.ts'
import { findRegistration, findRegistrationByCode } from '../store/registration.queries.ts'
import { checkIn } from '../use-cases/check-in.ts'
import { registrationInAddress } from '../use-cases/registration-link.ts'
import { takeCheckInBack } from '../use-cases/take-check-in-back.ts'
import { words } from '../words.ts'
import { type CheckInOutcome, CheckInPage } from './check-in.page.tsx'
import { idParam } from './desk.forms.ts'
import { findOwn } from './desk.routes.ts'
import { personParams } from './people.routes.ts'

const PATH = '/can-bo/dang-ky/:id'
const who = CAMPAIGNS_PERMISSIONS.keep
const audit = { views: 'campaign', id: ({ id }: { id: string }) => id } as const
/** A code, or the address of a slip as a scanner types it. */
const codeField = z.string().trim().max(600).optional().catch(undefined)

/** The desk at the door. */
export function checkInRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: `${PATH}/diem-danh`,
      who,
      audit,
      params: idParam,
      query: z.object({ ma: codeField, xong: z.enum(['1', '2', '3']).optional().catch(undefined) }),
      async handle(request) {
        const campaign = await findOwn(deps, request)
        if (campaign === undefined) return notFound()
        const { language, query } = request
        const asked = query.ma ?? ''
        const person = await findPerson(deps, request, campaign, asked)
        const isUnknown = person === undefined && asked !== ''
        const view = CheckInPage({
          ...{ language, campaign, code: asked, done: query.xong },
          ...(person === undefined ? {} : { person }),
          problem: isUnknown ? 'code_unknown' : undefined,
        })
        return page(view, person === undefined ? { showsNobody: true } : {})
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/diem-danh`,
      who,
      audit: 'act',
      params: idParam,
      body: z.object({ code: codeField }),
      async handle(request) {
        const campaign = await findOwn(deps, request)
        if (campaign === undefined) return notFound()
        const typed = request.body.ok ? (request.body.value.code ?? '') : ''
        return takeCode(deps, request, campaign, typed)
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/danh-sach/:person/bo-diem-danh`,
      who,
      audit: 'act',
      params: personParams,
      async handle(request) {
        const campaign = await findOwn(deps, request)
        if (campaign === undefined) return notFound()
        const { language, params, site, actor } = request
        const back = await takeCheckInBack(deps, {
          ...{ siteId: site.id, officerId: actor.id, campaign, registrationId: params.person },
        })
        if (!back.ok) return notFound()
        const { code } = back.value
        return redirect(
          href(language, `/can-bo/dang-ky/${campaign.id}/diem-danh?ma=${code}&xong=3`),
        )
      },
    }),
  ]
}

/** Checks in who has that code, or says why not and keeps what was typed. */
async function takeCode(
  deps: FeatureDeps,
  request: Pick<
    RouteRequest<unknown, unknown, unknown, Officer>,
    'site' | 'language' | 'now' | 'actor'
  >,
  campaign: Campaign,
  typed: string,
): Promise<Answer> {
  const { language, site, actor } = request
  const refuse = (outcome: CheckInOutcome) =>
    page(CheckInPage({ language, campaign, code: typed, ...outcome }), { status: 422 })
  const code = await codeIn(deps, site, typed)
  if (code === undefined) return refuse({ problem: 'code_wrong' })
  const done = await checkIn(deps, { siteId: site.id, officerId: actor.id, campaign, code })
  if (done.ok) {
    const xong = done.value.isFirst ? '1' : '2'
    return redirect(
      href(language, `/can-bo/dang-ky/${campaign.id}/diem-danh?ma=${code}&xong=${xong}`),
    )
  }
  const person = await findPerson(deps, request, campaign, code)
  return refuse(person === undefined ? { problem: 'code_unknown' } : { person })
}

/** The code that was typed, or that of the slip whose address a scanner typed. */
async function codeIn(
  { db, keys }: FeatureDeps,
  site: SiteRef,
  typed: string,
): Promise<string | undefined> {
  const code = readCode(typed)
  if (code !== undefined) return code
  const id = registrationInAddress(keys, typed)
  return id === undefined ? undefined : (await findRegistration(db, site.id, id))?.code
}

/** Who has that code in the campaign. */
async function findPerson(
  { db }: FeatureDeps,
  { site, language, now }: { site: SiteRef; language: Language; now: Instant },
  campaign: Campaign,
  typed: string,
): Promise<CheckInOutcome['person']> {
  const code = readCode(typed)
  const found = code === undefined ? undefined : await findRegistrationByCode(db, site.id, code)
  if (found?.campaignId !== campaign.id) return undefined
  const slot = (await listSlots(db, campaign.id)).find(({ id }) => id === found.slotId)
  if (slot === undefined) return undefined
  return {
    ...{ id: found.id, name: nameIn(found.answers) || found.code, at: found.checkedInAt },
    when: words(language).when(slot.startsAt, slot.endsAt),
    problem: checkInProblem(found, campaign, slot, now),
  }
}
