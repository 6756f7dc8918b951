import { z } from 'zod'
import { href } from '#kernel/language.ts'
import { unitsWhere } from '#platform/auth/permission.ts'
import { page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DOSSIER_PERMISSIONS } from '../../dossiers.permissions.ts'
import { listResultsToHandOver } from '../../use-cases/list-dossiers.ts'
import { countOpen, listIntake } from '../../use-cases/list-work.ts'
import { words } from '../../words.ts'
import { COUNTER_PATH } from './counter-addresses.ts'
import { CounterHomePage } from './home.page.tsx'
import { intakeModels } from './intake.view.ts'
import { resultModels } from './results.view.ts'

const INTAKE_ROWS = 25
const RESULT_ROWS = 5

/** The counter's home. */
export function counterHomeRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: COUNTER_PATH,
      who: DOSSIER_PERMISSIONS.receive,
      audit: { views: 'dossier_list', id: () => 'counter' },
      query: z.object({ sau: z.string().max(200).optional().catch(undefined) }),
      async handle({ actor, site, language, query: { sau } }) {
        const from = sau === undefined ? {} : { after: sau }
        const [intake, results, counts] = await Promise.all([
          listIntake(deps, actor, site.id, { ...from, limit: INTAKE_ROWS }),
          listResultsToHandOver(deps, actor, site.id, { limit: RESULT_ROWS }),
          countOpen(deps, actor, site.id),
        ])
        const here = unitsWhere(actor, DOSSIER_PERMISSIONS.receive)
        const sum = (of: 'toTakeIn' | 'lateIntake') =>
          counts.reduce((all, unit) => all + (here.includes(unit.unitId) ? unit[of] : 0), 0)
        const { home } = words(language).counter
        const [waiting, late] = [sum('toTakeIn'), sum('lateIntake')]
        const base = href(language, COUNTER_PATH)
        return page(
          CounterHomePage({
            language,
            intake: {
              language,
              rows: intakeModels(intake.rows, language),
              newer: sau === undefined ? undefined : base,
              older: intake.next === undefined ? undefined : `${base}?sau=${intake.next}`,
            },
            waiting: waiting === 0 ? undefined : home.waiting(String(waiting)),
            late: late === 0 ? undefined : home.late(String(late)),
            results: resultModels(results.rows, language),
          }),
        )
      },
    }),
  ]
}
