import { z } from 'zod'
import { defineJob } from '#platform/jobs/jobs.ts'

/** Drops what was kept of a site's pages when a banner or an outage begins or ends. */
export const keepNoticesJob = defineJob('keep-notices', z.object({ siteId: z.int() }))

/** Notes that the product works. */
export const beatJob = defineJob('note-beat', z.object({}))
