import { z } from 'zod'
import { isPlainDate } from '#kernel/plain-date.ts'
import { defineJob } from '#platform/jobs/jobs.ts'

/** Sends the digest of a Monday to the subscribers of a site. */
export const sendDigestJob = defineJob(
  'send-digest',
  z.object({ siteId: z.int(), day: z.string().refine(isPlainDate) }),
)
