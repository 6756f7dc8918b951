import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { defineJob } from '#platform/jobs/jobs.ts'

/** Tells subscribers of a document that was published. */
export const sendNoticesJob = defineJob(
  'send-document-notices',
  z.object({ siteId: z.int(), documentId: z.string().refine(isId) }),
)
