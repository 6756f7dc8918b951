import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { defineJob } from '#platform/jobs/jobs.ts'

/** Reads the text of a file for the search. */
export const readAttachmentJob = defineJob(
  'read-document-file',
  z.object({ siteId: z.int(), attachmentId: z.string().refine(isId) }),
)
