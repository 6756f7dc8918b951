import { z } from 'zod'
import { defineJob } from '#platform/jobs/jobs.ts'

/** Deletes what told the readers of past days from each other. */
export const forgetReadersJob = defineJob('forget-readers', z.object({}))
