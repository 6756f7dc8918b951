import { z } from 'zod'
import { describeTraceDay } from '#features/working-calendar'
import { writeTime } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Language, Localised } from '#kernel/language.ts'
import { json, notFound } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { NATIONAL_STATUS, STATES } from '../../domain/states.ts'
import { findTrackedByProof, type TrackingView } from '../../use-cases/find-tracked.ts'
import { words } from '../../words.ts'
import { LOOK_UPS_PER_MINUTE } from './look-up.routes.ts'
import { stepsToCome } from './steps-to-come.ts'

const inBoth = z.object({ vi: z.string(), en: z.string() })
const moment = z.string().nullable()

const answerSchema = z.object({
  code: z.string(),
  procedure: z.object({ code: z.string(), name: inBoth }),
  state: z.enum(STATES),
  state_number: z.int().describe('Status number of the national portal, 1 to 10'),
  state_name: inBoth,
  waiting_for: z
    .enum(['supplement', 'payment', 'other_agency'])
    .nullable()
    .describe('Why the time limit stands'),
  asked_of_applicant: z.enum(['supplement', 'pay', 'collect_result', 'download_result']).nullable(),
  submitted: z.string().describe('Times have the offset of Viet Nam'),
  received: moment,
  first_due: moment.describe('The due time printed on the receipt'),
  due: moment,
  late: z.boolean(),
  resolved: moment,
  returned: moment,
  supplement_by: z.string().nullable(),
  steps: z.array(
    z.object({
      key: z.string(),
      name: inBoth,
      unit: inBoth,
      given: moment,
      due: moment,
      closed: moment,
      outcome: z.enum(['forwarded', 'sent_back', 'resolved', 'refused', 'stopped']).nullable(),
    }),
  ),
  due_trace: z
    .array(z.object({ date: z.string(), reason: z.string(), counted: z.int(), text: inBoth }))
    .describe(
      'How the due time was counted, day by day; counted: days, or minutes of a limit in hours',
    ),
})

const once = z.string({ error: 'must be given once' })

/** `GET /api/v1/dossiers/:code?proof=`: where a dossier is, for whoever knows its code and the applicant's number. */
export function trackingApi(deps: FeatureDeps): Route {
  return route({
    method: 'GET',
    path: '/api/v1/dossiers/:code',
    who: 'anyone',
    audit: 'own data',
    params: z.object({ code: z.string().max(60) }),
    query: z.object({ proof: once.describe("The applicant's phone or identity number") }),
    perMinute: LOOK_UPS_PER_MINUTE,
    api: {
      summary: 'Follows a dossier by its code and the phone or identity number of its applicant',
      response: answerSchema,
    },
    async handle({ site, params, query }) {
      const view = await findTrackedByProof(deps, { siteId: site.id, ...params, ...query })
      return view === undefined ? notFound() : json(present(view))
    },
  })
}

function present(view: TrackingView): z.input<typeof answerSchema> {
  const { dossier, supplement } = view.facts
  const { procedure, name } = view.version
  const { unit } = dossier.limit
  return {
    code: dossier.code,
    procedure: { code: procedure.code, name },
    state: dossier.state,
    state_number: NATIONAL_STATUS[dossier.state],
    state_name: both(language => words(language).states[dossier.state]),
    waiting_for: dossier.pauseKind,
    asked_of_applicant: view.asked,
    submitted: withOffset(dossier.submittedAt) ?? '',
    received: withOffset(dossier.receivedAt),
    first_due: withOffset(dossier.firstDueAt),
    due: withOffset(dossier.dueAt),
    late: view.late,
    resolved: withOffset(dossier.resolvedAt),
    returned: withOffset(dossier.returnedAt),
    supplement_by: view.asked === 'supplement' ? (supplement?.supplementBy ?? null) : null,
    steps: stepsOf(view),
    due_trace: (view.due?.trace ?? []).map(day => ({
      ...{ date: day.date, reason: day.reason, counted: day.counted },
      text: both(language => describeTraceDay(day, unit, language)),
    })),
  }
}

function stepsOf(view: TrackingView): z.input<typeof answerSchema>['steps'] {
  const named = (key: string, unitId: number) => {
    const step = view.version.content.steps.find(each => each.key === key)
    const unit = view.units.get(unitId)
    return {
      key,
      name: step?.name ?? { vi: key, en: key },
      unit: { vi: unit?.nameVi ?? '', en: unit?.nameEn ?? '' },
    }
  }
  return [
    ...view.facts.steps.map(step => ({
      ...named(step.stepKey, step.unitId),
      given: withOffset(step.givenAt),
      due: withOffset(step.dueAt),
      closed: withOffset(step.closedAt),
      outcome: step.outcome,
    })),
    ...stepsToCome(view).map(({ key, unitId }) => ({
      ...named(key, unitId),
      ...{ given: null, due: null, closed: null, outcome: null },
    })),
  ]
}

function both(say: (language: Language) => string): Localised {
  return { vi: say('vi'), en: say('en') }
}

function withOffset(at: Instant | null): string | null {
  return at === null ? null : `${dateInVietNam(at)}T${writeTime(at)}:00+07:00`
}
