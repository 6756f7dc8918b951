import { z } from 'zod'
import { defineJob } from '#platform/jobs/jobs.ts'

/** Deletes the addresses of a site that nobody confirmed in time. */
export const forgetUnconfirmedJob = defineJob('forget-unconfirmed', z.object({ siteId: z.int() }))
