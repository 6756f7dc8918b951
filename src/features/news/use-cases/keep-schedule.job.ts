import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { defineJob } from '#platform/jobs/jobs.ts'

/** Puts an article out, or takes it back, at the moment that was set. */
export const keepScheduleJob = defineJob(
  'keep-schedule',
  z.object({ siteId: z.int(), articleId: z.string().refine(isId) }),
)
