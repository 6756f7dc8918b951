import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import { type Answer, download, notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { bothCopies, type Slip } from '../../domain/slips/slip.ts'
import { DOSSIER_PERMISSIONS } from '../../dossiers.permissions.ts'
import { paperOf } from '../../slips/paper-of.ts'
import { printSlips, slipFileName } from '../../slips/print-slips.ts'
import { findSlip } from '../../use-cases/find-slip.ts'
import { words } from '../../words.ts'
import { COUNTER_PATH, WALK_IN_PATH } from '../counter/counter-addresses.ts'
import { trackedView } from '../track/tracked-dossier.ts'
import { dossierHref } from '../work/work-addresses.ts'
import { PapersPage, type PaperTool } from './slip.page.tsx'
import { applicantSlipHref, officerSlipHref, SLIP_ADDRESSES, slipAt } from './slip-addresses.ts'

const kind = z.enum(SLIP_ADDRESSES).transform(slipAt)
const officerParams = z.object({ id: z.string().refine(isId), kind })
const applicantParams = z.object({ token: z.string().regex(/^[\w-]{43}$/), kind })

/** Most PDF files that one address may ask for in a minute: making one keeps a thread busy for a moment. */
const PDF_PER_MINUTE = 30

/** The slips of a dossier as page and PDF, for its officers and for its applicant. */
export function slipsRoutes(deps: FeatureDeps): Route[] {
  return [...officerSlipRoutes(deps), ...applicantSlipRoutes(deps)]
}

function officerSlipRoutes(deps: FeatureDeps): Route[] {
  const who = DOSSIER_PERMISSIONS.view
  const audit = { views: 'dossier', id: (params: { id: string }) => params.id }
  return [
    route({
      method: 'GET',
      path: '/can-bo/ho-so/:id/phieu/:kind',
      who,
      audit,
      params: officerParams,
      query: z.object({ in: z.literal('ngay').optional().catch(undefined) }),
      async handle({ actor, site, language, params, query, page: { origin } }) {
        const reader = { officer: actor, dossierId: params.id }
        const slip = await findSlip({ ...deps, origin }, site.id, reader, params.kind)
        if (slip === undefined) return notFound()
        return page(
          PapersPage({
            language,
            siteName: language === 'vi' ? site.nameVi : site.nameEn,
            papers: copiesOf(slip).map(paperOf),
            pdfHref: `${officerSlipHref(language, params.id, params.kind)}.pdf`,
            printNow: query.in === 'ngay',
            tools: officerTools(actor, language, params),
          }),
        )
      },
    }),
    route({
      method: 'GET',
      path: '/can-bo/ho-so/:id/phieu/:kind.pdf',
      who,
      audit,
      params: officerParams,
      perMinute: PDF_PER_MINUTE,
      async handle({ actor, site, params, page: { origin } }) {
        const reader = { officer: actor, dossierId: params.id }
        const slip = await findSlip({ ...deps, origin }, site.id, reader, params.kind)
        return slip === undefined ? notFound() : pdfOf(copiesOf(slip))
      },
    }),
  ]
}

/** Back to the dossier; whoever receives dossiers goes on to the next one. */
function officerTools(
  officer: Officer,
  language: Language,
  slip: z.output<typeof officerParams>,
): PaperTool[] {
  const text = words(language).slips
  const toDossier = { text: text.toDossier, href: dossierHref(language, slip.id) }
  if (!holds(officer, DOSSIER_PERMISSIONS.receive)) return [toDossier]
  const next = { text: text.next, href: href(language, WALK_IN_PATH), key: 'n' }
  return [
    toDossier,
    ...(slip.kind === 'receipt' ? [next] : []),
    { text: text.toCounter, href: href(language, COUNTER_PATH) },
  ]
}

function applicantSlipRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/ho-so/theo-doi/:token/phieu/:kind',
      who: 'anyone',
      audit: trackedView,
      params: applicantParams,
      async handle({ site, language, params: { token, kind: slipKind }, page: { origin } }) {
        const reader = { applicant: { token } }
        const slip = await findSlip({ ...deps, origin }, site.id, reader, slipKind)
        if (slip === undefined) return notFound()
        return page(
          PapersPage({
            language,
            siteName: language === 'vi' ? site.nameVi : site.nameEn,
            papers: [paperOf(slip)],
            pdfHref: `${applicantSlipHref(language, token, slipKind)}.pdf`,
            tools: [
              {
                text: words(language).slips.toTracking,
                href: href(language, `/ho-so/theo-doi/${token}`),
              },
            ],
          }),
        )
      },
    }),
    route({
      method: 'GET',
      path: '/ho-so/theo-doi/:token/phieu/:kind.pdf',
      who: 'anyone',
      audit: trackedView,
      params: applicantParams,
      perMinute: PDF_PER_MINUTE,
      async handle({ site, params: { token, kind: slipKind }, page: { origin } }) {
        const reader = { applicant: { token } }
        const slip = await findSlip({ ...deps, origin }, site.id, reader, slipKind)
        return slip === undefined ? notFound() : pdfOf([slip])
      },
    }),
  ]
}

/** A receipt is printed for the applicant and for the file; everything else once. */
function copiesOf(slip: Slip): readonly Slip[] {
  return slip.kind === 'receipt' ? bothCopies(slip) : [slip]
}

async function pdfOf(slips: readonly Slip[]): Promise<Answer> {
  const [first] = slips
  if (first === undefined) return notFound()
  const bytes = await printSlips(slips)
  return download({
    name: slipFileName(first),
    mediaType: 'application/pdf',
    body: Buffer.from(bytes),
    inline: true,
  })
}
