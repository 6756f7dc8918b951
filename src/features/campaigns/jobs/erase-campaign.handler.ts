import type { FeatureDeps } from '#platform/http/feature.ts'
import { handleJob, type JobHandler } from '#platform/jobs/jobs.ts'
import { eraseCampaignJob } from '../use-cases/erase-campaign.job.ts'
import { eraseCampaign } from '../use-cases/erase-campaign.ts'

/** Works on {@link eraseCampaignJob}. */
export function eraseCampaignHandler(deps: Pick<FeatureDeps, 'db' | 'clock'>): JobHandler {
  return handleJob(eraseCampaignJob, campaign => eraseCampaign(deps, campaign))
}
