import { z } from 'zod'
import { defineJob } from '#platform/jobs/jobs.ts'

/** Deletes the addresses of a site that nobody confirmed for notices of documents. */
export const forgetUnconfirmedJob = defineJob(
  'forget-unconfirmed-notices',
  z.object({ siteId: z.int() }),
)
