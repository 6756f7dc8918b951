import { z } from 'zod'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import { page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { type DatedText, plansOf } from '../domain/dated-text.ts'
import { ORGANISATION_PERMISSIONS } from '../organisation.permissions.ts'
import { findBoundary } from '../store/boundary.queries.ts'
import { listLeaders, listUnitProfiles } from '../store/profile.queries.ts'
import { listLeaderTexts, listUnitTexts } from '../store/text.queries.ts'
import { listUnits } from '../store/unit.queries.ts'
import { hiddenDay } from './openness.forms.ts'
import { DONE, OpennessDeskPage } from './openness-desk.page.tsx'

const PATH = '/can-bo/to-chuc'

/** What is said of leaders and units, and what is planned. */
export function opennessDeskRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who: ORGANISATION_PERMISSIONS.describe,
      audit: 'nothing personal',
      query: z.object({
        xong: z.enum(DONE).optional(),
        // The day on which a plan takes the place of what was saved.
        den: hiddenDay.optional().catch(undefined),
      }),
      async handle({ site, language, now, query }) {
        const today = dateInVietNam(now)
        const planned = { siteId: site.id, after: today }
        const [leaders, units, profiles, boundary, leaderTexts, unitTexts] = await Promise.all([
          listLeaders(db, site.id, today),
          listUnits(db, site.id, today),
          listUnitProfiles(db, site.id, today),
          findBoundary(db, site.id),
          listLeaderTexts(db, planned),
          listUnitTexts(db, planned),
        ])
        const rowOf = (at: string, texts: readonly DatedText[]) => ({
          href: href(language, `${PATH}/${at}`),
          plans: plansOf(texts, today).map(({ validFrom, parts }) => ({
            day: writeDay(validFrom),
            href: href(language, `${PATH}/${at}?tu=${validFrom}`),
            duties: parts['duties_vi'] ?? '',
          })),
        })
        const view = OpennessDeskPage({
          language,
          done: query.xong,
          until: query.den,
          leaders: leaders.map(each => ({
            id: each.id,
            name: `${each.fullName} – ${each.title[language]}`,
            savedAt: each.profile?.savedAt,
            ...rowOf(
              `lanh-dao/${each.id}`,
              leaderTexts.filter(text => text.officerId === each.id),
            ),
          })),
          units: units.map(unit => ({
            id: unit.slug,
            name: language === 'vi' ? unit.nameVi : unit.nameEn,
            savedAt: profiles.find(each => each.unitId === unit.id)?.savedAt,
            ...rowOf(
              `don-vi/${String(unit.id)}`,
              unitTexts.filter(text => text.unitId === unit.id),
            ),
          })),
          mapSavedAt: boundary?.savedAt,
        })
        return page(view)
      },
    }),
  ]
}
