import { z } from 'zod'
import { writeTime } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { weekdayOf } from '#kernel/plain-date.ts'
import { json, problem } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { describeMoment, describeTraceDay } from '../describe-trace.ts'
import { readQuestion } from '../domain/due-date-question.ts'
import { words } from '../words.ts'
import { answerQuestion, type DueDateAnswer } from './due-date.answer.ts'

const inBoth = z.object({ vi: z.string(), en: z.string() })

const answerSchema = z.object({
  received: z.string().describe('Moment of receipt, taken to the minute'),
  limit: z.object({ value: z.int(), unit: z.enum(['working_day', 'day', 'working_hour']) }),
  same_day: z.boolean(),
  due: z.string().describe('Due time with the offset of Viet Nam'),
  due_text: inBoth,
  calendar_revision: z.int(),
  trace: z.array(
    z.object({
      date: z.string(),
      weekday: z.int().describe('1 Monday … 7 Sunday'),
      kind: z.string().describe('What the day is to the calendar'),
      reason: z.string().describe('Why it was counted or skipped'),
      counted: z.int().describe('What it adds to the limit: days, or minutes of a limit in hours'),
      total: z.int(),
      name: inBoth.nullable(),
      citation: z.string().nullable(),
      text: inBoth,
    }),
  ),
  warnings: z.array(
    z.object({ code: z.enum(['year_incomplete', 'year_not_loaded']), year: z.int(), text: inBoth }),
  ),
})

/** A parameter that comes twice is no question. */
const once = z.string({ error: 'must be given once' }).optional()

const query = z.object({
  received: once.describe('2024-04-26T10:00; Viet Nam time unless an offset is given'),
  limit: once.describe('1 to 1000'),
  unit: once.describe('working_day, day or working_hour'),
  same_day: once.describe('yes: the day of receipt is the first, unless after 15:00'),
})

/** `GET /api/v1/due-date`: when is it due, and why. */
export function dueDateApi({ db }: FeatureDeps): Route {
  return route({
    method: 'GET',
    path: '/api/v1/due-date',
    who: 'anyone',
    audit: 'nothing personal',
    query,
    perMinute: 300,
    api: { summary: 'Works out a due date, day by day', response: answerSchema },
    async handle(request) {
      const question = readQuestion(request.query)
      if (!question.ok) {
        const say = words(request.language)
        const told = question.error.map(error => `${error.parameter}: ${say.errors[error.code]}`)
        return problem('bad_request', told.join('; '))
      }
      return json(present(await answerQuestion(db, request.site.id, question.value)))
    },
  })
}

function present(answer: DueDateAnswer): z.input<typeof answerSchema> {
  const { question, trace } = answer
  return {
    received: withOffset(question.receivedAt),
    limit: question.limit,
    same_day: question.sameDay,
    due: withOffset(answer.dueAt),
    due_text: both(language => describeMoment(answer.dueAt, language)),
    calendar_revision: answer.revision,
    trace: trace.map(day => ({
      date: day.date,
      weekday: weekdayOf(day.date),
      kind: day.kind,
      reason: day.reason,
      counted: day.counted,
      total: day.total,
      name: day.mark === undefined ? null : { vi: day.mark.name, en: day.mark.nameEn },
      citation: day.mark?.citation ?? null,
      text: both(language => describeTraceDay(day, question.limit.unit, language)),
    })),
    warnings: answer.unsure.map(({ year, status }) => ({
      code: `year_${status}` as const,
      year,
      text: both(language => words(language).unsure[status](year)),
    })),
  }
}

function both(say: (language: Language) => string): { vi: string; en: string } {
  return { vi: say('vi'), en: say('en') }
}

function withOffset(moment: Instant): string {
  return `${dateInVietNam(moment)}T${writeTime(moment)}:00+07:00`
}
