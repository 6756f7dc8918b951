import { listUnitsByIds } from '#features/organisation'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { download, notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { RegisterSlip } from '../../domain/slips/process-slips.ts'
import { FIRST_SLIP_DAY } from '../../domain/slips/slip-sets.ts'
import { DOSSIER_PERMISSIONS } from '../../dossiers.permissions.ts'
import { lastDayThatHasCome, registerOf } from '../../slips/of-dossier/register-of.ts'
import { paperOf } from '../../slips/paper-of.ts'
import { printSlips, slipFileName } from '../../slips/print-slips.ts'
import {
  listRegister,
  listRegisterUnits,
  MOST_REGISTER_LINES,
} from '../../use-cases/list-register.ts'
import { words } from '../../words.ts'
import { PapersPage } from '../slips/slip.page.tsx'
import { REGISTER_PATH } from './counter-addresses.ts'
import { registerParams } from './register.routes.ts'
import {
  daysInAddress,
  type RegisterDays,
  readRegisterDays,
  registerQuery,
} from './register-days.ts'

type Request = RouteRequest<
  { unit: string },
  { tu?: string | undefined; den?: string | undefined; sau?: string | undefined },
  undefined,
  Officer
>

const PDF_PER_MINUTE = 10

/** Slip 07 to print, as page and PDF; what is longer than one paper goes on in the next. */
export function registerPrintRoutes(deps: FeatureDeps): Route[] {
  const who = DOSSIER_PERMISSIONS.register
  const audit = { views: 'register', id: ({ unit }: { unit: string }) => unit }
  const stated = { who, audit, params: registerParams, query: registerQuery }
  return [
    route({
      method: 'GET',
      path: `${REGISTER_PATH}/:unit/ban-in`,
      ...stated,
      async handle(request) {
        const made = await paperFor(deps, request)
        if (made === undefined) return notFound()
        const { language, site, params, query } = request
        const text = words(language).counter.register
        const base = href(language, `${REGISTER_PATH}/${params.unit}`)
        return page(
          PapersPage({
            language,
            siteName: language === 'vi' ? site.nameVi : site.nameEn,
            papers: [paperOf(made.slip)],
            pdfHref: `${base}/ban-in.pdf?${daysInAddress(made.days, query.sau)}`,
            tools: [
              ...(made.next === undefined
                ? []
                : [
                    {
                      text: text.following,
                      href: `${base}/ban-in?${daysInAddress(made.days, made.next)}`,
                    },
                  ]),
              { text: text.back, href: `${base}?${daysInAddress(made.days)}` },
            ],
          }),
        )
      },
    }),
    route({
      method: 'GET',
      path: `${REGISTER_PATH}/:unit/ban-in.pdf`,
      ...stated,
      perMinute: PDF_PER_MINUTE,
      async handle(request) {
        const made = await paperFor(deps, request)
        if (made === undefined) return notFound()
        return download({
          name: slipFileName(made.slip),
          mediaType: 'application/pdf',
          body: Buffer.from(await printSlips([made.slip])),
          inline: true,
        })
      },
    }),
  ]
}

type Made = {
  readonly slip: RegisterSlip
  readonly days: RegisterDays
  readonly next: string | undefined
}

async function paperFor(
  deps: FeatureDeps,
  { actor, site, now, params, query }: Request,
): Promise<Made | undefined> {
  const units = await listRegisterUnits(deps, actor, site.id)
  const unit = units.find(each => each.slug === params.unit)
  const days = readRegisterDays(query, now)
  if (unit === undefined || days.good === undefined) return undefined
  const printedOn = dateInVietNam(now)
  if (lastDayThatHasCome(days.good.to, printedOn) < FIRST_SLIP_DAY) return undefined
  const { rows, next } = await listRegister(deps, actor, site.id, {
    ...{ unitId: unit.id, ...days.good, after: query.sau, limit: MOST_REGISTER_LINES },
  })
  const named = await listUnitsByIds(deps.db, [
    ...new Set([...rows.map(row => row.decidingUnitId), ...(unit.parentId ? [unit.parentId] : [])]),
  ])
  const slip = registerOf({
    ...{ unit, rows, ...days.good, printedOn },
    parent: named.find(each => each.id === unit.parentId),
    unitName: id => named.find(each => each.id === id)?.nameVi ?? '',
  })
  return { slip, days, next }
}
