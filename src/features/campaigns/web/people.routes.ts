/** Who registered, for the officers of the unit: list, person, files. Each look is on record. */
import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { MEDIA_TYPES } from '#platform/files/sniff.ts'
import { type Answer, download, notFound, page, text } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { CAMPAIGNS_PERMISSIONS } from '../campaigns.permissions.ts'
import type { Campaign } from '../domain/campaign.ts'
import { checkInProblem } from '../domain/check-in.ts'
import { listOutcomes, listSlots } from '../store/campaign.queries.ts'
import {
  findRegistration,
  listRegistrations,
  searchRegistrations,
} from '../store/registration.queries.ts'
import { findFileOfCampaign } from '../store/registration-file.queries.ts'
import { idParam } from './desk.forms.ts'
import { findOwn } from './desk.routes.ts'
import { PeoplePage } from './people.page.tsx'
import { countsCsv, peopleCsv } from './people-csv.ts'
import { PersonPage } from './person.page.tsx'

const PATH = '/can-bo/dang-ky/:id'
const PAGE = 100
const MOST_CHARACTERS = 100
const SHORTEST = 2
const who = CAMPAIGNS_PERMISSIONS.keep
const audit = { views: 'campaign', id: ({ id }: { id: string }) => id } as const
/** Somebody of a campaign. */
export const personParams = idParam.extend({ person: z.string().refine(isId) })

type Listing = { readonly language: Language }

/** The people of a campaign. */
export function peopleRoutes(deps: FeatureDeps): Route[] {
  const { db } = deps
  return [
    route({
      method: 'GET',
      path: `${PATH}/danh-sach`,
      who,
      audit,
      params: idParam,
      query: z.object({ sau: z.string().refine(isId).optional().catch(undefined) }),
      async handle(request) {
        const campaign = await findOwn(deps, request)
        if (campaign === undefined) return notFound()
        return showList(deps, request, campaign, request.query.sau)
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/danh-sach`,
      who,
      audit,
      params: idParam,
      body: z.object({ tim: z.string().trim().max(MOST_CHARACTERS).catch('') }),
      async handle(request) {
        const campaign = await findOwn(deps, request)
        if (campaign === undefined) return notFound()
        const { body } = request
        return showFound(deps, request, campaign, body.ok ? body.value.tim : '')
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/danh-sach/:person`,
      who,
      audit,
      params: personParams,
      async handle(request) {
        const campaign = await findOwn(deps, request)
        const { language, params, site } = request
        const person = await findRegistration(db, site.id, params.person)
        if (campaign === undefined || person?.campaignId !== campaign.id) return notFound()
        const slot = (await listSlots(db, campaign.id)).find(({ id }) => id === person.slotId)
        const mayCheckIn =
          slot !== undefined &&
          person.checkedInAt === null &&
          checkInProblem(person, campaign, slot, request.now) === undefined
        return page(PersonPage({ language, campaign, slot, person, mayCheckIn }))
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/tep/:sha256`,
      who,
      audit,
      params: idParam.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
      async handle(request) {
        const campaign = await findOwn(deps, request)
        if (campaign === undefined) return notFound()
        const { sha256 } = request.params
        const asked = { campaignId: campaign.id, sha256 }
        const file = await findFileOfCampaign(db, request.site.id, asked)
        if (file === undefined) return notFound()
        const { body } = await deps.erasableFiles.open(sha256)
        const mediaType = MEDIA_TYPES[file.kind]
        return download({ name: file.name, mediaType, body, inline: false })
      },
    }),
    route({
      method: 'GET',
      path: `${PATH}/danh-sach.csv`,
      who,
      audit,
      params: idParam,
      async handle(request) {
        const campaign = await findOwn(deps, request)
        if (campaign === undefined) return notFound()
        const { language } = request
        const slots = await listSlots(db, campaign.id)
        const csv =
          campaign.erasedAt === null
            ? peopleCsv(language, campaign, slots, await listRegistrations(db, campaign.id))
            : countsCsv(language, slots, await listOutcomes(db, campaign.id))
        return text(csv, { contentType: 'text/csv; charset=utf-8' })
      },
    }),
  ]
}

async function showList(
  { db }: FeatureDeps,
  { language }: Listing,
  campaign: Campaign,
  after: string | undefined,
): Promise<Answer> {
  const slots = await listSlots(db, campaign.id)
  const outcomes = campaign.erasedAt === null ? undefined : await listOutcomes(db, campaign.id)
  const found = await listRegistrations(db, campaign.id, { limit: PAGE + 1, after })
  const people = found.slice(0, PAGE)
  const lastId = found.length > PAGE ? people.at(-1)?.id : undefined
  const isFirst = after === undefined
  return page(PeoplePage({ language, campaign, slots, outcomes, people, lastId, isFirst }))
}

/** Who is looked for by name, phone number or code: those words stand in no address. */
async function showFound(
  { db }: FeatureDeps,
  { language }: Listing,
  campaign: Campaign,
  sought: string,
): Promise<Answer> {
  const slots = await listSlots(db, campaign.id)
  const isShort = sought.length < SHORTEST
  const people = isShort ? [] : await searchRegistrations(db, campaign.id, sought, PAGE)
  const view = PeoplePage({
    ...{ language, campaign, slots, outcomes: undefined, people, lastId: undefined },
    ...{ isFirst: true, sought, isShort },
  })
  return page(view, {
    ...{ status: isShort ? 422 : 200 },
    ...(people.length === 0 ? { showsNobody: true } : {}),
  })
}
