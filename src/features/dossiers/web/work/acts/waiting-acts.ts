/** Acts by which a dossier waits, runs on, is put off, or ends without a result. */
import { z } from 'zod'
import { DOSSIER_PERMISSIONS } from '../../../dossiers.permissions.ts'
import { apologise } from '../../../use-cases/apologise.ts'
import { extend } from '../../../use-cases/extend.ts'
import { pauseForOtherAgency, pauseForPayment } from '../../../use-cases/pause.ts'
import { refuse } from '../../../use-cases/refuse.ts'
import { requestSupplement } from '../../../use-cases/request-supplement.ts'
import { resume } from '../../../use-cases/resume.ts'
import { confirmStop, stop } from '../../../use-cases/stop.ts'
import { receiveSupplement } from '../../../use-cases/submit-supplement.ts'
import { itemText } from '../dossier-decisions.view.ts'
import { type ActField, COUNTS, paperBox } from './act-field.ts'
import { area, broughtForm, day, endForm, line, MOST_ITEMS, supplementForm } from './act-inputs.ts'
import { type About, actSpec } from './act-spec.ts'
import { endFields, labelled, reasonField } from './field-makers.ts'

export const WAITING_ACTS = [
  actSpec({
    act: 'refuse',
    who: DOSSIER_PERMISSIONS.refuse,
    form: endForm('refusal'),
    fields: about => endFields(about, 'refusal'),
    run: (deps, at, wish) => refuse(deps, { ...at, ...wish }),
  }),
  actSpec({
    act: 'request_supplement',
    who: DOSSIER_PERMISSIONS.requestSupplement,
    form: supplementForm,
    fields: about => {
      const [reasons, guidance] = endFields(about, 'supplement')
      const titles = Array.from({ length: MOST_ITEMS }, (_, index) =>
        about.names.work.acts.fields.item(index + 1),
      )
      const rows = titles.map(title => ({ title, asksName: true }))
      return [reasons, papersField(about, 'items', rows), guidance].filter(
        field => field !== undefined,
      )
    },
    run: (deps, at, wish) => requestSupplement(deps, { ...at, ...wish }),
  }),
  actSpec({
    act: 'receive_supplement',
    who: DOSSIER_PERMISSIONS.receive,
    form: broughtForm,
    fields: about => {
      const items = about.view.facts.supplement?.items ?? []
      const rows = items.map(item => ({ title: itemText(item, about.names), asksName: false }))
      return [
        papersField(about, 'papers', rows),
        { kind: 'area', name: 'note', ...labelled(about, 'explanation'), optional: true },
      ]
    },
    initial: ({ view }) =>
      Object.fromEntries(
        (view.facts.supplement?.items ?? []).flatMap((item, index) => {
          const asked = [item.originals, item.certifiedCopies, item.photocopies]
          return COUNTS.map((what, at) => [paperBox(index + 1, what), String(asked[at] ?? 0)])
        }),
      ),
    run: (deps, at, { papers, note }, { view }) => {
      const items = view.facts.supplement?.items ?? []
      const brought = items.map((item, index) => ({
        ...(papers[index] ?? item),
        ...{ key: `supplement_${String(index + 1)}`, name: item.name },
      }))
      return receiveSupplement(deps, { ...at, papers: brought, note })
    },
  }),
  actSpec({
    act: 'pause_for_payment',
    who: DOSSIER_PERMISSIONS.process,
    form: z.object({ reason: area }),
    fields: about => [reasonField(about)],
    run: (deps, at, { reason }) => pauseForPayment(deps, { ...at, reason }),
  }),
  actSpec({
    act: 'pause_for_other_agency',
    who: DOSSIER_PERMISSIONS.process,
    form: z.object({ agency: line('agency_missing'), reason: area }),
    fields: about => [
      { kind: 'text', name: 'agency', ...labelled(about, 'agency') },
      reasonField(about),
    ],
    run: (deps, at, wish) => pauseForOtherAgency(deps, { ...at, ...wish }),
  }),
  actSpec({
    act: 'resume',
    who: DOSSIER_PERMISSIONS.process,
    form: z.object({ fee_paid: z.literal('co').optional() }),
    fields: about =>
      about.view.facts.dossier.state === 'awaiting_payment'
        ? [
            {
              ...{ kind: 'tick', name: 'fee_paid', ...labelled(about, 'fee_paid') },
              text: about.names.work.acts.choices.paid,
            },
          ]
        : [],
    run: (deps, at, { fee_paid: paid }) => resume(deps, { ...at, feePaid: paid === 'co' }),
  }),
  actSpec({
    act: 'extend',
    who: DOSSIER_PERMISSIONS.extend,
    form: z.object({ to: day, reason: area }),
    fields: about => [
      { kind: 'day', name: 'to', ...labelled(about, 'to', 'to') },
      reasonField(about),
    ],
    run: (deps, at, wish) => extend(deps, { ...at, ...wish }),
  }),
  actSpec({
    act: 'apologise',
    who: DOSSIER_PERMISSIONS.extend,
    form: z.object({
      reason: area,
      new_date: day,
      signer_post: line('signer_post_missing'),
      delaying_unit: z
        .string('unit_missing')
        .regex(/^\d{1,9}$/, 'unit_missing')
        .transform(Number),
    }),
    fields: about => [
      reasonField(about),
      { kind: 'day', name: 'new_date', ...labelled(about, 'new_date', 'day') },
      { kind: 'text', name: 'signer_post', ...labelled(about, 'signer_post') },
      {
        ...{ kind: 'select', name: 'delaying_unit', ...labelled(about, 'delaying_unit') },
        options: unitsOf(about),
        prompt: about.names.work.acts.choices.choose,
      },
    ],
    choosing: 'approvers',
    initial: ({ view, officers, officerId }) => ({
      delaying_unit: String(view.facts.dossier.unitId),
      signer_post: officers.find(each => each.id === officerId)?.titleVi ?? '',
    }),
    run: (deps, at, wish) =>
      apologise(deps, {
        ...{ ...at, reason: wish.reason, newDate: wish.new_date, signerPost: wish.signer_post },
        delayingUnitId: wish.delaying_unit,
      }),
  }),
  actSpec({
    act: 'stop',
    who: DOSSIER_PERMISSIONS.stop,
    form: endForm('stop'),
    fields: about => endFields(about, 'stop'),
    run: (deps, at, wish) => stop(deps, { ...at, ...wish }),
  }),
  actSpec({
    act: 'confirm_stop',
    who: DOSSIER_PERMISSIONS.stop,
    form: z.object({ settlement: area }),
    fields: about => [
      { kind: 'area', name: 'settlement', ...labelled(about, 'settlement', 'settlement') },
    ],
    run: (deps, at, { settlement }) => confirmStop(deps, { ...at, settlement }),
  }),
]

function papersField(
  about: About,
  label: 'items' | 'papers',
  rows: readonly { readonly title: string; readonly asksName: boolean }[],
): ActField {
  const { originals, certified, photocopies } = about.names.work.acts.fields
  return {
    ...{ kind: 'papers', name: 'papers', rows, ...labelled(about, label, label) },
    countLabels: { originals, certified, photocopies },
  }
}

/** The units through which the dossier went. */
function unitsOf({ view, names }: About) {
  const { dossier, steps } = view.facts
  const ids = [
    ...[dossier.receivingUnitId, dossier.handlingUnitId, dossier.decidingUnitId],
    ...steps.map(step => step.unitId),
  ]
  return [...new Set(ids)].map(id => ({ value: String(id), text: names.unit(id) }))
}
