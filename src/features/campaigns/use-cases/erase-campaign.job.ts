import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { defineJob } from '#platform/jobs/jobs.ts'

/** Erases what a campaign knows of people, on its retention day. */
export const eraseCampaignJob = defineJob(
  'erase-campaign',
  z.object({ siteId: z.int(), campaignId: z.string().refine(isId) }),
)
