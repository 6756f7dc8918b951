import { z } from 'zod'
import { defineJob } from '#platform/jobs/jobs.ts'

/** Measures the required contents of one site, or of all when none is named: that is the daily one. */
export const measureContentJob = defineJob(
  'measure-content',
  z.object({ siteId: z.int().optional() }),
)
