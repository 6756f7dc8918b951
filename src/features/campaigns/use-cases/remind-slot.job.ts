import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { defineJob } from '#platform/jobs/jobs.ts'

/** Reminds the people of a slot before it begins. */
export const remindSlotJob = defineJob(
  'remind-slot',
  z.object({
    siteId: z.int(),
    campaignId: z.string().refine(isId),
    slotId: z.string().refine(isId),
  }),
)
