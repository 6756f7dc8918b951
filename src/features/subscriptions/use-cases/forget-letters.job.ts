import { z } from 'zod'
import { defineJob } from '#platform/jobs/jobs.ts'

/** Erases recipient and text of letters that were written long ago. */
export const forgetLettersJob = defineJob('forget-letters', z.object({}))
