/** Who registered, for the officers of the unit: list, files. Each look is on record. */
import { z } from 'zod'
import { listOfficersByIds } from '#features/organisation'
import { isId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { MEDIA_TYPES } from '#platform/files/sniff.ts'
import { type Answer, download, notFound, page, text } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { CAMPAIGNS_PERMISSIONS } from '../campaigns.permissions.ts'
import { whyToCall } from '../domain/calls.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Registration } from '../domain/registration.ts'
import { listOutcomes, listSlots } from '../store/campaign.queries.ts'
import {
  findRegistration,
  listRegistrations,
  listUnreached,
} from '../store/registration.queries.ts'
import { findFileOfCampaign } from '../store/registration-file.queries.ts'
import { searchRegistrations } from '../store/registration-search.queries.ts'
import type { Callers } from './calls.part.tsx'
import { idParam } from './desk.forms.ts'
import { findOwn } from './desk.routes.ts'
import { PeoplePage } from './people.page.tsx'
import { countsCsv, peopleCsv } from './people-csv.ts'

const PATH = '/can-bo/dang-ky/:id'
const PAGE = 100
const MOST_CHARACTERS = 100
const SHORTEST = 2
const who = CAMPAIGNS_PERMISSIONS.keep
const audit = { views: 'campaign', id: ({ id }: { id: string }) => id } as const
/** Somebody of a campaign. */
export const personParams = idParam.extend({ person: z.string().refine(isId) })

/** `goi`: those who are to be called alone; `ghi`: whose call was noted just now. */
const listQuery = z.object({
  sau: z.string().refine(isId).optional().catch(undefined),
  goi: z.literal('1').optional().catch(undefined),
  ghi: z.string().refine(isId).optional().catch(undefined),
})

type Listing = {
  readonly site: { readonly id: number }
  readonly language: Language
  readonly now: Instant
}

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
      query: listQuery,
      async handle(request) {
        const campaign = await findOwn(deps, request)
        if (campaign === undefined) return notFound()
        return showList(deps, request, campaign)
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
        const { language, now } = request
        const slots = await listSlots(db, campaign.id)
        const people = await listRegistrations(db, campaign.id)
        const calls = { callers: await listCallers(db, people), now }
        const csv =
          campaign.erasedAt === null
            ? peopleCsv(language, campaign, slots, people, calls)
            : countsCsv(language, campaign, slots, await listOutcomes(db, campaign.id))
        return text(csv, { contentType: 'text/csv; charset=utf-8' })
      },
    }),
  ]
}

async function showList(
  deps: FeatureDeps,
  request: Listing & { readonly query: z.output<typeof listQuery> },
  campaign: Campaign,
): Promise<Answer> {
  const { db } = deps
  const { sau: after, goi, ghi } = request.query
  const outcomes = campaign.erasedAt === null ? undefined : await listOutcomes(db, campaign.id)
  const lists = await commonOf(deps, request, campaign)
  const noted = ghi === undefined ? undefined : await findRegistration(db, request.site.id, ghi)
  const found =
    goi === undefined
      ? await listRegistrations(db, campaign.id, { limit: PAGE + 1, after })
      : lists.due
  const people = found.slice(0, PAGE)
  const hasMore = goi === undefined && found.length > PAGE
  const view = PeoplePage({
    ...{ ...lists.common, outcomes, people, onlyToCall: goi !== undefined },
    callers: await listCallers(db, noted === undefined ? people : [...people, noted]),
    noted: noted?.campaignId === campaign.id ? noted : undefined,
    ...{ lastId: hasMore ? people.at(-1)?.id : undefined, isFirst: after === undefined },
  })
  return page(view)
}

/** Who is looked for by name, phone number or code: those words stand in no address. */
async function showFound(
  deps: FeatureDeps,
  request: Listing,
  campaign: Campaign,
  sought: string,
): Promise<Answer> {
  const { db } = deps
  const { common } = await commonOf(deps, request, campaign)
  const isShort = sought.length < SHORTEST
  const people = isShort ? [] : await searchRegistrations(db, campaign.id, sought, PAGE)
  const view = PeoplePage({
    ...{ ...common, outcomes: undefined, people, lastId: undefined, onlyToCall: false },
    ...{ isFirst: true, sought, isShort, callers: await listCallers(db, people) },
  })
  return page(view, {
    ...{ status: isShort ? 422 : 200 },
    ...(people.length === 0 ? { showsNobody: true } : {}),
  })
}

/** What every list of a campaign shows, and who of it is to be called now. */
async function commonOf({ db }: FeatureDeps, { language, now }: Listing, campaign: Campaign) {
  const slots = await listSlots(db, campaign.id)
  const due = (await listUnreached(db, campaign.id)).filter(person => {
    const slot = slots.find(({ id }) => id === person.slotId)
    return slot !== undefined && whyToCall(person, campaign, slot, now) !== undefined
  })
  return { due, common: { language, campaign, slots, now, toCall: due.length } }
}

/** The names of who called these people. */
export async function listCallers(
  db: FeatureDeps['db'],
  people: readonly Registration[],
): Promise<Callers> {
  const ids = new Set(people.flatMap(({ call }) => (call === null ? [] : [call.by])))
  const officers = await listOfficersByIds(db, [...ids])
  return new Map(officers.map(({ id, fullName }) => [id, fullName]))
}
