import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { defineJob } from '#platform/jobs/jobs.ts'

/** Forgets the files of a form that was never sent to its end. */
export const forgetFormJob = defineJob(
  'forget-registration-form',
  z.object({ siteId: z.int(), onceKey: z.string().refine(isId) }),
)
