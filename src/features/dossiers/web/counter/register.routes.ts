import { z } from 'zod'
import type { Unit } from '#features/organisation'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { notAllowed, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DOSSIER_PERMISSIONS } from '../../dossiers.permissions.ts'
import { listRegister, listRegisterUnits, type RegisterRow } from '../../use-cases/list-register.ts'
import { words } from '../../words.ts'
import { dossierHref } from '../work/work-addresses.ts'
import { REGISTER_PATH } from './counter-addresses.ts'
import { type RegisterModel, RegisterPage } from './register.page.tsx'
import { daysInAddress, readRegisterDays, registerQuery } from './register-days.ts'

/** Of which unit, in an address. */
export const registerParams = z.object({ unit: z.string().max(100) })

/** The register (slip 07) on the screen, by unit and days. */
export function registerRoutes(deps: FeatureDeps): Route[] {
  const who = DOSSIER_PERMISSIONS.register
  return [
    route({
      method: 'GET',
      path: REGISTER_PATH,
      who,
      audit: 'nothing personal',
      async handle({ actor, site, language }) {
        const [first] = await listRegisterUnits(deps, actor, site.id)
        return first === undefined
          ? notAllowed()
          : redirect(href(language, `${REGISTER_PATH}/${first.slug}`))
      },
    }),
    route({
      method: 'GET',
      path: `${REGISTER_PATH}/:unit`,
      who,
      audit: { views: 'register', id: ({ unit }: { unit: string }) => unit },
      params: registerParams,
      query: registerQuery,
      async handle({ actor, site, language, now, params, query }) {
        const units = await listRegisterUnits(deps, actor, site.id)
        const unit = units.find(each => each.slug === params.unit)
        if (unit === undefined) return notFound()
        const days = readRegisterDays(query, now)
        const { rows, next } =
          days.good === undefined
            ? { rows: [], next: undefined }
            : await listRegister(deps, actor, site.id, {
                ...{ unitId: unit.id, ...days.good, after: query.sau },
              })
        const path = `${REGISTER_PATH}/${unit.slug}`
        const base = href(language, path)
        const { from, to } = days.typed
        const view = RegisterPage({
          ...{ language, from, to, action: path },
          units: units.map(each => ({
            text: nameOf(each, language),
            href: href(language, `${REGISTER_PATH}/${each.slug}`),
            current: each === unit,
          })),
          caption: words(language).counter.register.caption(nameOf(unit, language), from, to),
          wrong: days.good === undefined,
          rows: rows.map(row => modelOf(row, language)),
          newer: query.sau === undefined ? undefined : `${base}?${daysInAddress(days)}`,
          older: next === undefined ? undefined : `${base}?${daysInAddress(days, next)}`,
          printHref: `${base}/ban-in?${daysInAddress(days)}`,
          pdfHref: `${base}/ban-in.pdf?${daysInAddress(days)}`,
        })
        return days.good === undefined ? page(view, { status: 422, showsNobody: true }) : page(view)
      },
    }),
  ]
}

function nameOf(unit: Unit, language: Language): string {
  return language === 'vi' ? unit.nameVi : unit.nameEn
}

function modelOf(row: RegisterRow, language: Language): RegisterModel {
  return {
    id: row.dossierId,
    number: String(row.number),
    code: row.code,
    href: dossierHref(language, row.dossierId),
    applicant: row.applicantName,
    procedure: row.procedureName[language],
    received: dayText(row.receivedAt),
    due: dayText(row.dueAt),
    forwarded: dayText(row.forwardedAt),
    result: dayText(row.resolvedAt),
    returned: dayText(row.returnedAt),
  }
}

function dayText(at: Instant | null): string {
  return at === null ? '' : writeDay(dateInVietNam(at))
}
