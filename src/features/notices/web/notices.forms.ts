import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { SEVERITIES } from '../domain/banner.ts'

const MOST_BANNER_CHARACTERS = 300
const MOST_TEXT_CHARACTERS = 600

const typed = z.string().trim().max(40).default('')
const key = z.string().refine(isId).optional()

const needed = (missing: string, most: number) =>
  z.string(missing).trim().min(1, missing).max(most, 'text_too_long')
const maybe = (most: number) => z.string().trim().max(most, 'text_too_long').default('')

/** A banner or an outage by its id. */
export const idParam = z.object({ id: z.string().refine(isId) })

/** A banner; without a beginning it shows at once. */
export const bannerForm = z.object({
  key,
  severity: z.enum(SEVERITIES, 'severity_missing'),
  text_vi: needed('text_missing', MOST_BANNER_CHARACTERS),
  text_en: maybe(MOST_BANNER_CHARACTERS),
  ...{ start_day: typed, start_time: typed, end_day: typed, end_time: typed },
})

/** An outage, planned or not. */
export const outageForm = z.object({
  key,
  affected_vi: needed('affected_missing', MOST_TEXT_CHARACTERS),
  affected_en: maybe(MOST_TEXT_CHARACTERS),
  meanwhile_vi: needed('meanwhile_missing', MOST_TEXT_CHARACTERS),
  meanwhile_en: maybe(MOST_TEXT_CHARACTERS),
  ...{ start_day: typed, start_time: typed, until_day: typed, until_time: typed },
})

/** What is said of an outage; with a day and a time services are to return then. */
export const updateForm = z.object({
  key,
  text_vi: needed('text_missing', MOST_TEXT_CHARACTERS),
  text_en: maybe(MOST_TEXT_CHARACTERS),
  ...{ until_day: typed, until_time: typed },
})

/** Why an outage is called off. */
export const cancelForm = z.object({
  key,
  reason_vi: needed('reason_missing', MOST_TEXT_CHARACTERS),
  reason_en: maybe(MOST_TEXT_CHARACTERS),
})
