/** Who registered, for the officers of the unit: list, person, files. Each look is on record. */
import { z } from 'zod'
import { formatAnswer } from '#features/procedures'
import { csvText } from '#kernel/csv-text.ts'
import { writeMoment } from '#kernel/day-text.ts'
import { isId } from '#kernel/ids.ts'
import { MEDIA_TYPES } from '#platform/files/sniff.ts'
import { download, notFound, page, text } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { CAMPAIGNS_PERMISSIONS } from '../campaigns.permissions.ts'
import { checkInProblem } from '../domain/check-in.ts'
import { isToBeCalled } from '../domain/registration.ts'
import { listSlots } from '../store/campaign.queries.ts'
import { findRegistration, listRegistrations } from '../store/registration.queries.ts'
import { findFileOfCampaign } from '../store/registration-file.queries.ts'
import { words } from '../words.ts'
import { idParam } from './desk.forms.ts'
import { findOwn } from './desk.routes.ts'
import { PeoplePage } from './people.page.tsx'
import { PersonPage } from './person.page.tsx'

const PATH = '/can-bo/dang-ky/:id'
const PAGE = 100
const EVERYBODY = 100_000
const who = CAMPAIGNS_PERMISSIONS.keep
const audit = { views: 'campaign', id: ({ id }: { id: string }) => id } as const
/** Somebody of a campaign. */
export const personParams = idParam.extend({ person: z.string().refine(isId) })

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
        const { language, query } = request
        const found = await listRegistrations(db, campaign.id, {
          limit: PAGE + 1,
          after: query.sau,
        })
        const people = found.slice(0, PAGE)
        const slots = await listSlots(db, campaign.id)
        const lastId = found.length > PAGE ? people.at(-1)?.id : undefined
        const isFirst = query.sau === undefined
        return page(PeoplePage({ language, campaign, slots, people, lastId, isFirst }))
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
        const say = words(language)
        const questions = campaign.form.sections.flatMap(each =>
          each.pages.flatMap(one => one.questions),
        )
        const slots = new Map((await listSlots(db, campaign.id)).map(slot => [slot.id, slot]))
        const people = await listRegistrations(db, campaign.id, { limit: EVERYBODY })
        const { list } = say.desk
        const head = [
          list.code,
          list.slot,
          list.state,
          list.arrival,
          list.registeredAt,
          list.checkedIn,
          list.toBeCalled,
        ]
        const lines = people.map(person => {
          const slot = slots.get(person.slotId)
          return [
            ...[person.code, slot === undefined ? '' : say.when(slot.startsAt, slot.endsAt)],
            ...[say.states[person.state], person.arrival, writeMoment(person.registeredAt)],
            person.checkedInAt === null ? '' : writeMoment(person.checkedInAt),
            isToBeCalled(person) ? 'x' : '',
            ...questions.map(question => {
              const answer = person.answers[question.key]
              return answer === undefined ? '' : formatAnswer(question, answer, language).join(', ')
            }),
          ]
        })
        const headings = [...head, ...questions.map(question => question.label[language])]
        return text(csvText([headings, ...lines]), { contentType: 'text/csv; charset=utf-8' })
      },
    }),
  ]
}
