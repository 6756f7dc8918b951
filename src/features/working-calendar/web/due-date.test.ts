import { beforeAll, describe, expect, it } from 'vitest'
import { createSite } from '#features/organisation'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Answer } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import { testDatabase } from '#test/support/database.ts'
import { seedCalendar } from '../../../../db/seed/calendar.ts'
import { words } from '../words.ts'
import { dueDateApi } from './due-date.api.ts'
import { fieldErrors, readTime } from './due-date.forms.ts'

const clock = fixedClock(instant('2026-11-20T09:00:00+07:00'))
let api: Route
let siteId: number

beforeAll(async () => {
  const db = await testDatabase()
  const names = { nameVi: 'Thử', nameEn: 'Test' }
  const unit = { slug: 'quan', kind: 'district', agencyCode: 'H29', ...names } as const
  const made = await createSite({ db, clock }, { key: 'api', ...names, unit })
  if (!made.ok) throw new Error(made.error.code)
  siteId = made.value.siteId
  await seedCalendar({ db }, { siteId, actor: { kind: 'system' }, clock })
  api = dueDateApi({ db, clock } as unknown as FeatureDeps)
})

async function ask(query: Record<string, string>, language: Language = 'vi'): Promise<Answer> {
  const request = { query, language, site: { id: siteId } }
  return await api.handle(request as never)
}

async function answered(query: Record<string, string>): Promise<Record<string, unknown>> {
  const answer = await ask(query)
  if (answer.kind !== 'json') throw new Error(`Not answered: ${answer.kind}`)
  expect(api.api?.response.safeParse(answer.value).success).toBe(true)
  return answer.value as Record<string, unknown>
}

describe('GET /api/v1/due-date', () => {
  it('answers the due time and the reason for every day', async () => {
    const answer = await answered({ received: '2024-04-26T10:00', limit: '3', unit: 'working_day' })
    expect(answer).toMatchObject({
      received: '2024-04-26T10:00:00+07:00',
      due: '2024-05-04T17:00:00+07:00',
      due_text: { vi: '17 giờ 00, thứ Bảy ngày 04/05/2024', en: '17:00 on Saturday, 4 May 2024' },
      calendar_revision: 1,
      warnings: [],
    })
    const trace = answer['trace'] as { date: string; reason: string; text: { vi: string } }[]
    expect(trace.map(day => day.reason)).toEqual([
      'receipt_day',
      'skipped_weekly_rest',
      'skipped_weekly_rest',
      'skipped_swap_off_day',
      'skipped_holiday',
      'skipped_holiday',
      'counted_working_day',
      'counted_working_day',
      'counted_make_up_day',
    ])
    expect(trace.at(-1)?.text.vi).toBe('Ngày làm bù, tính là ngày làm việc thứ 3')
  })

  it('warns when it reaches a year whose holidays are incomplete or unknown', async () => {
    const { warnings } = await answered({ received: '2026-12-31T10:00', limit: '300', unit: 'day' })
    expect(warnings).toMatchObject([{ code: 'year_incomplete', year: 2027 }])
    const later = await answered({ received: '2031-12-31T10:00', limit: '1', unit: 'working_hour' })
    expect(later['warnings']).toMatchObject([{ code: 'year_not_loaded', year: 2031 }])
  })

  it('knows the same-day class', async () => {
    const query = { limit: '1', unit: 'working_day', same_day: 'yes' }
    const morning = await answered({ ...query, received: '2026-03-04T09:00' })
    const late = await answered({ ...query, received: '2026-03-04T15:01' })
    expect([morning['due'], late['due']]).toEqual([
      '2026-03-04T17:00:00+07:00',
      '2026-03-05T17:00:00+07:00',
    ])
  })

  it('names each wrong parameter in the reader’s language', async () => {
    expect(await ask({ limit: 'x', unit: 'week' }, 'en')).toEqual({
      kind: 'problem',
      problem: 'bad_request',
      detail:
        'received: Give the time of receipt, for example 2024-04-26T10:00; ' +
        'limit: The limit must be a whole number from 1 to 1000; ' +
        'unit: The unit must be one of: working_day, day, working_hour',
    })
  })
})

describe('a time of receipt', () => {
  it.each([
    ['10:00', '10:00'],
    ['7:05', '07:05'],
    ['10h30', '10:30'],
    ['10 giờ 30', '10:30'],
    ['10 giờ 30 phút', '10:30'],
    ['10', '10:00'],
    ['23:59', '23:59'],
    ['24:00', undefined],
    ['10:60', undefined],
    ['', undefined],
    ['trưa', undefined],
  ])('typed as "%s" is %s', (typed, read) => {
    expect(readTime(typed)).toBe(read)
  })
})

it('the page names wrong fields in the order in which they stand on it', () => {
  const say = words('vi').fieldErrors
  const errors = fieldErrors(['limit_missing', 'unit_unknown', 'received_malformed'], true, say)
  expect(Object.keys(errors)).toEqual(['ngay', 'gio', 'thoi-han', 'don-vi'])
})
