import { z } from 'zod'
import { procedureWords } from '#features/procedures'
import { writeDay } from '#kernel/day-text.ts'
import { isId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { DOSSIER_PERMISSIONS } from '../../dossiers.permissions.ts'
import { type DossierView, findDossier } from '../../use-cases/find-dossier.ts'
import { returnResult } from '../../use-cases/return-result.ts'
import { words } from '../../words.ts'
import { officerSlipHref } from '../slips/slip-addresses.ts'
import { HAND_OVER_PATH } from './counter-addresses.ts'
import { HandOverPage, type HandOverTyped } from './hand-over.page.tsx'

const params = z.object({ id: z.string().refine(isId) })

const form = z
  .object({
    way: z.enum(['counter', 'post']).catch('counter'),
    received_by: z.string('wrong').trim().max(200, 'too_long').default(''),
    parcel: z.string('wrong').trim().max(100, 'too_long').default(''),
  })
  .superRefine((sent, context) => {
    const field = sent.way === 'post' ? 'parcel' : 'received_by'
    const code = sent.way === 'post' ? 'parcel_missing' : 'receiver_missing'
    if (sent[field] === '') context.addIssue({ code: 'custom', path: [field], message: code })
  })

/** Handing one result over: who takes it, or which parcel it goes in. Sent twice it leads to the same note. */
export function handOverRoutes(deps: FeatureDeps): Route[] {
  const who = DOSSIER_PERMISSIONS.returnResult
  return [
    route({
      method: 'GET',
      path: `${HAND_OVER_PATH}/:id`,
      who,
      audit: { views: 'dossier', id: ({ id }: { id: string }) => id },
      params,
      async handle({ actor, site, language, params: { id } }) {
        const view = await findDossier(deps, actor, site.id, { id })
        if (view === undefined) return notFound()
        const { applicant, facts } = view
        if (facts.resultReturn !== undefined)
          return redirect(officerSlipHref(language, id, 'hand_over'))
        return show(view, language, {
          way: facts.dossier.resultWay === 'post' ? 'post' : 'counter',
          receivedBy: applicant.submitterName ?? applicant.name,
          parcel: '',
        })
      },
    }),
    route({
      method: 'POST',
      path: `${HAND_OVER_PATH}/:id`,
      who,
      audit: { views: 'dossier', id: ({ id }: { id: string }) => id, act: true },
      params,
      body: form,
      async handle({ body, actor, site, language, params: { id } }) {
        const at = { siteId: site.id, officer: actor, dossierId: id }
        const note = redirect(`${officerSlipHref(language, id, 'hand_over')}?in=ngay`)
        if (!body.ok) return again(deps, at, language, typedFrom(body.raw), body.errors)
        const { way, received_by: receivedBy, parcel } = body.value
        const returned = await returnResult(deps, {
          ...at,
          way,
          receivedBy: way === 'post' ? parcel : receivedBy,
        })
        if (returned.ok) return note
        const view = await findDossier(deps, actor, site.id, { id })
        if (view?.facts.resultReturn?.returnedBy === actor.id) return note
        const typed = { way, receivedBy, parcel }
        return again(deps, at, language, typed, { '': returned.error.code })
      },
    }),
  ]
}

async function again(
  deps: FeatureDeps,
  at: { siteId: number; officer: Officer; dossierId: string },
  language: Language,
  typed: HandOverTyped,
  errors: Readonly<Record<string, string>>,
): Promise<Answer> {
  const view = await findDossier(deps, at.officer, at.siteId, { id: at.dossierId })
  return view === undefined ? notFound() : show(view, language, typed, errors)
}

function show(
  { facts, applicant, version }: DossierView,
  language: Language,
  typed: HandOverTyped,
  errors: Readonly<Record<string, string>> = {},
): Answer {
  const { dossier, result } = facts
  if (result === undefined || dossier.state !== 'resolved') return notFound()
  const text = words(language)
  const sentences: Readonly<Record<string, string>> = {
    ...text.errors,
    ...text.counter.handOver.form.errors,
  }
  const isFeeDue = dossier.feeAmount > 0 && dossier.feePaidAt === null
  const view = HandOverPage({
    ...{ language, typed },
    action: `${HAND_OVER_PATH}/${dossier.id}`,
    code: dossier.code,
    applicant: applicant.name,
    procedure: version.name[language],
    result: result.number,
    issuedOn: writeDay(result.issuedOn),
    signer: `${result.signerName}, ${result.signerPost}`,
    wished: [text.resultWays[dossier.resultWay], dossier.resultAddress].filter(Boolean).join(': '),
    feeDue: isFeeDue ? dong(dossier.feeAmount, language) : undefined,
    errors: Object.fromEntries(
      Object.entries(errors).map(([field, code]) => [field, sentences[code] ?? code]),
    ),
  })
  return page(view, { status: Object.keys(errors).length > 0 ? 422 : 200 })
}

function dong(amount: number, language: Language): string {
  const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',')
  return procedureWords(language).procedure.dong(grouped)
}

function typedFrom(raw: Readonly<Record<string, string | readonly string[]>>): HandOverTyped {
  const text = (name: string) => (typeof raw[name] === 'string' ? raw[name] : '')
  return {
    way: text('way') === 'post' ? 'post' : 'counter',
    receivedBy: text('received_by'),
    parcel: text('parcel'),
  }
}
