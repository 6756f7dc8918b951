/** Acts about the result: propose, approve, issue; and corrections. */
import { z } from 'zod'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { CORRECTABLE, CORRECTION_REASONS } from '../../../domain/decide-correction.ts'
import { DOSSIER_PERMISSIONS } from '../../../dossiers.permissions.ts'
import { approve, sendBackProposal } from '../../../use-cases/approve.ts'
import { correct } from '../../../use-cases/correct.ts'
import { proposeResult } from '../../../use-cases/propose-result.ts'
import { resolve } from '../../../use-cases/resolve.ts'
import { anyOfficer, area, day, line, officer } from './act-inputs.ts'
import { type About, actSpec } from './act-spec.ts'
import { labelled, noteField, officerField, officerOptions, reasonField } from './field-makers.ts'

const OUTCOMES = ['granted', 'declined'] as const

export const RESULT_ACTS = [
  actSpec({
    act: 'propose',
    who: DOSSIER_PERMISSIONS.propose,
    form: z.object({
      outcome: z.enum(OUTCOMES, 'outcome_missing'),
      summary: area,
      officer: anyOfficer,
    }),
    choosing: 'next_step',
    fields: about => [
      {
        ...{ kind: 'radios', name: 'outcome', ...labelled(about, 'outcome') },
        options: options(OUTCOMES, about.names.say.outcomes),
      },
      { kind: 'area', name: 'summary', ...labelled(about, 'summary', 'summary') },
      // The counter's step begins with the issued result: a proposal is not handed there.
      ...(about.next?.step.role === 'one_stop_officer' ? [] : officerField(about, true)),
    ],
    run: (deps, at, { outcome, summary, officer: to }) =>
      proposeResult(deps, { ...at, outcome, summary, ...(to && { toOfficerId: to }) }),
  }),
  actSpec({
    act: 'approve',
    who: DOSSIER_PERMISSIONS.approve,
    form: z.object({ note: area }),
    fields: about => [noteField(about)],
    run: (deps, at, { note }) => approve(deps, { ...at, note }),
  }),
  actSpec({
    act: 'send_back_proposal',
    who: DOSSIER_PERMISSIONS.approve,
    form: z.object({ reason: area }),
    fields: about => [reasonField(about)],
    run: (deps, at, { reason }) => sendBackProposal(deps, { ...at, reason }),
  }),
  actSpec({
    act: 'resolve',
    who: DOSSIER_PERMISSIONS.resolve,
    form: z.object({
      number: line('number_missing'),
      issued_on: day,
      signer_name: line('signer_name_missing'),
      signer_post: line('signer_post_missing'),
    }),
    choosing: 'approvers',
    upload: true,
    fields: about => [
      { kind: 'text', name: 'number', ...labelled(about, 'number') },
      { kind: 'day', name: 'issued_on', ...labelled(about, 'issued_on', 'day') },
      { kind: 'text', name: 'signer_name', ...labelled(about, 'signer_name') },
      { kind: 'text', name: 'signer_post', ...labelled(about, 'signer_post') },
      { kind: 'file', name: 'file', ...labelled(about, 'file', 'file'), optional: true },
    ],
    initial: about => ({
      issued_on: writeDay(dateInVietNam(about.names.now)),
      ...signerOf(about),
    }),
    run: (deps, at, value, { file }) =>
      resolve(deps, {
        ...{ ...at, number: value.number, issuedOn: value.issued_on },
        ...{ signerName: value.signer_name, signerPost: value.signer_post, ...(file && { file }) },
      }),
  }),
  actSpec({
    act: 'correct',
    who: DOSSIER_PERMISSIONS.correct,
    form: z.object({
      field: z.enum(CORRECTABLE, 'field_missing'),
      value: area,
      correction_reason: z.enum(CORRECTION_REASONS, 'correction_reason_missing'),
      approver: officer,
    }),
    choosing: 'approvers',
    fields: about => {
      const { say, work, language } = about.names
      const prompt = work.acts.choices.choose
      return [
        {
          ...{ kind: 'select', name: 'field', ...labelled(about, 'field'), prompt },
          options: options(CORRECTABLE, say.correctable),
        },
        { kind: 'text', name: 'value', ...labelled(about, 'value', 'value') },
        {
          ...{ kind: 'select', name: 'correction_reason', prompt },
          ...labelled(about, 'correction_reason'),
          options: options(CORRECTION_REASONS, say.reasons.correction),
        },
        {
          ...{ kind: 'select', name: 'approver', ...labelled(about, 'approver'), prompt },
          options: officerOptions(about.officers, language),
        },
      ]
    },
    run: (deps, at, wish) =>
      correct(deps, {
        ...{ ...at, field: wish.field, reason: wish.correction_reason, approvedBy: wish.approver },
        value: correctedText(wish.field, wish.value),
      }),
  }),
]

function options<T extends string>(codes: readonly T[], texts: Readonly<Record<T, string>>) {
  return codes.map(code => ({ value: code, text: texts[code] }))
}

/** Whoever approved the proposal mostly signs the result. */
function signerOf({ view, officers }: About): Record<string, string> {
  const approved = view.facts.proposals.findLast(proposal => proposal.decision === 'approved')
  const signer = officers.find(each => each.id === approved?.closedBy)
  if (signer === undefined) return {}
  const { fullName, titleVi } = signer
  return { signer_name: fullName, signer_post: titleVi }
}

// A birth day is typed as people write it and kept as a day.
function correctedText(field: (typeof CORRECTABLE)[number], text: string): string {
  const typed = field === 'birth_date' ? day.safeParse(text) : undefined
  return typed?.success === true ? typed.data : text
}
