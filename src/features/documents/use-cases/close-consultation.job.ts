import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { defineJob } from '#platform/jobs/jobs.ts'

/** Notes that a consultation is over, and erases what tied its comments to accounts. */
export const closeConsultationJob = defineJob(
  'close-consultation',
  z.object({ siteId: z.int(), consultationId: z.string().refine(isId) }),
)
