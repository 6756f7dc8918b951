import { z } from 'zod'
import { defineJob } from '#platform/jobs/jobs.ts'

/** As many files as one job erases. */
export const MOST_FORGOTTEN = 200

/** Erases the bytes of files that nothing names any more. */
export const forgetBytesJob = defineJob(
  'forget-registration-bytes',
  z.object({ files: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(MOST_FORGOTTEN) }),
)
