import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import type { FieldError } from '#ui/index.ts'
import { actHref, dossierHref, type FormAct } from '../work-addresses.ts'
import { type ActField, reasonText } from './act-field.ts'
import type { About, ActSpec } from './act-spec.ts'

/** What the form of an act prints. */
export type ActModel = {
  readonly title: string
  readonly code: string
  readonly procedure: string
  readonly lead: string
  /** What the act rests on: the next step, the due date. */
  readonly facts: readonly string[]
  readonly action: string
  readonly backHref: string
  readonly backText: string
  readonly cancelText: string
  readonly revision: string
  readonly upload: boolean
  readonly fields: readonly ActField[]
  readonly values: RawFields
  /** Sentences by field. */
  readonly fieldErrors: FieldErrors
  readonly errors: readonly FieldError[]
  /** The act waits for an apology; with the way to its form for those who may write it. */
  readonly apologyFirst:
    | {
        readonly title: string
        readonly text: string
        readonly href: string | undefined
        readonly go: string
      }
    | undefined
  /** Nothing more can be done in this form: somebody else acted. */
  readonly isStale: boolean
  readonly reloadText: string
}

/** A form that could not be taken: what was typed, and codes by field; '' for the whole. */
export type RefusedForm = { readonly raw: RawFields; readonly errors: FieldErrors }

/** The form's model, as new or with what was wrong. */
export function actModel(spec: ActSpec, about: About, refused?: RefusedForm): ActModel {
  const { names, view } = about
  const { acts: text } = names.work
  const { dossier } = view.facts
  const fields = spec.fields?.(about) ?? []
  const found = sentencesOf(refused?.errors ?? {}, fields, names)
  const home = dossierHref(names.language, dossier.id)
  return {
    title: names.say.acts[spec.act],
    code: dossier.code,
    procedure: view.version.name[names.language],
    lead: text.lead[spec.act],
    facts: factsFor(spec.act, about),
    action: actHref(names.language, dossier.id, spec.act),
    backHref: home,
    backText: text.back(dossier.code),
    cancelText: text.cancel,
    revision: String(dossier.revision),
    upload: spec.upload === true,
    fields,
    values: refused?.raw ?? spec.initial?.(about) ?? {},
    ...found,
    apologyFirst: spec.act === 'resolve' ? apologyFirst(about) : undefined,
    isStale: Object.values(refused?.errors ?? {}).includes('changed_meanwhile'),
    reloadText: text.reload,
  }
}

function factsFor(act: FormAct, { next, names, view }: About): string[] {
  const { acts: text } = names.work
  const { dueAt, stepKey } = view.facts.dossier
  if ((act === 'forward' || act === 'propose') && next !== undefined)
    return [text.next(names.step(next.step.key), names.unit(next.unitId))]
  if ((act === 'extend' || act === 'apologise') && dueAt !== null)
    return [text.due(names.moment(dueAt))]
  if (act === 'send_back') {
    const { steps } = view.version.content
    const before = steps[steps.findIndex(step => step.key === stepKey) - 1]
    return before === undefined ? [] : [text.previous(before.name[names.language])]
  }
  return []
}

function apologyFirst({ view, names }: About): ActModel['apologyFirst'] {
  const { facts, late, acts } = view
  if (!late || facts.apology !== undefined) return undefined
  const { title, text, go, ask } = names.work.acts.apologyFirst
  const may = acts.has('apologise')
  return {
    ...{ title, go, text: may ? text : `${text} ${ask}` },
    href: may ? actHref(names.language, facts.dossier.id, 'apologise') : undefined,
  }
}

/** Which field a refusal of a use case is about, the first that the form has. */
const FIELDS_OF: Readonly<Record<string, readonly string[]>> = {
  reason_missing: ['reason', 'signer_post'],
  reason_too_short: ['reason', 'summary'],
  guidance_missing: ['guidance'],
  supplement_empty: ['note'],
  officer_not_in_unit: ['officer'],
  already_assigned: ['officer'],
  extension_not_later: ['to'],
  extension_too_long: ['to'],
  extension_after_due_date: ['to'],
  apology_too_early_date: ['new_date'],
  delaying_unit_unknown: ['delaying_unit'],
  settlement_missing: ['settlement'],
  receiver_missing: ['received_by'],
  correction_unchanged: ['value'],
  correction_invalid: ['value'],
  correction_needs_another_approver: ['approver'],
  result_incomplete: ['number'],
}

function sentencesOf(
  errors: FieldErrors,
  fields: readonly ActField[],
  { say, work }: About['names'],
): Pick<ActModel, 'fieldErrors' | 'errors'> {
  const texts: Readonly<Record<string, string>> = {
    ...say.errors,
    ...work.acts.errors,
    ...work.acts.uploads,
  }
  const names = fields.map(field => field.name)
  const told = Object.entries(errors).map(([field, code]) => ({
    field: field || (FIELDS_OF[code] ?? []).find(name => names.includes(name)) || undefined,
    text: texts[code] ?? code,
  }))
  const fieldErrors = told.flatMap(({ field, text }) => (field ? [[field, text] as const] : []))
  return { errors: told, fieldErrors: Object.fromEntries(fieldErrors) }
}

/** The words that go with a reason, when it was ticked. */
export function reasonValue(values: RawFields, code: string): string {
  return typedIn(values, reasonText(code))
}

/** A field's value as text. */
export function typedIn(values: RawFields, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** Every value of a field that may have several. */
export function valuesOf(values: RawFields, name: string): readonly string[] {
  return [values[name] ?? []].flat()
}
