import { page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { daysWorked, judgeHealth } from '../domain/health.ts'
import { listBeatDays } from '../store/health.queries.ts'
import { listOutages } from '../store/outage.queries.ts'
import { measure } from '../use-cases/measure.ts'
import { StatusPage } from './status.page.tsx'

const DAYS = 30
const PER_MINUTE = 60

/** Whether the product works. Never kept: each answer is a measurement. */
export function statusRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/trang-thai',
      who: 'anyone',
      audit: 'nothing personal',
      perMinute: PER_MINUTE,
      async handle({ site, language, now }) {
        const measured = await measure(deps, site.id)
        const [outages, beats] = await Promise.all([
          listOutages(deps.db, site.id),
          listBeatDays(deps.db, site.id),
        ])
        const view = StatusPage({
          ...{ language, now, measured, outages },
          judged: judgeHealth(measured, now),
          days: daysWorked(beats, DAYS, now),
        })
        return page(view)
      },
    }),
  ]
}
