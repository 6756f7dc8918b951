import { z } from 'zod'
import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import { defineJob } from '#platform/jobs/jobs.ts'

const day = z.custom<PlainDate>(value => typeof value === 'string' && isPlainDate(value)).nullable()

/** Counts open due dates again after those days of the working calendar changed. */
export const recountDueDatesJob = defineJob(
  'recount-due-dates',
  z.object({ siteId: z.int(), unitId: z.int().nullable(), firstDay: day, lastDay: day }),
)
