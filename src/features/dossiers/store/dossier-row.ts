/** Rows of the dossier tables from the domain's values, and back. */
import type { Insertable } from 'kysely'
import type { Schema } from '#platform/db/db.ts'
import type { Applicant } from '../domain/applicant.ts'
import type { StepPatch } from '../domain/decision.ts'
import type {
  Dossier,
  DossierPatch,
  DossierStep,
  DueDateChange,
  ResultProposal,
} from '../domain/dossier.ts'
import type { DossierPause } from '../domain/pause-policy.ts'

type Row<T extends keyof Schema> = Insertable<Schema[T]>

/** The columns of a dossier that the database does not make itself. */
export function dossierRow(dossier: Dossier) {
  return {
    id: dossier.id,
    site_id: dossier.siteId,
    code: dossier.code,
    sending_key: dossier.sendingKey,
    state: dossier.state as string,
    revision: dossier.revision,
    channel: dossier.channel as number,
    procedure_id: dossier.procedureId,
    procedure_version_id: dossier.versionId,
    calendar_revision: dossier.calendarRevision,
    slip_set_on: dossier.slipSetOn as string,
    receiving_unit_id: dossier.receivingUnitId,
    handling_unit_id: dossier.handlingUnitId,
    deciding_unit_id: dossier.decidingUnitId,
    unit_id: dossier.unitId,
    step_key: dossier.stepKey,
    step_role: dossier.stepRole,
    assignee_id: dossier.assigneeId,
    account_id: dossier.accountId,
    request: dossier.request,
    sets: dossier.sets,
    result_way: dossier.resultWay as string,
    result_address: dossier.resultAddress,
    limit_value: dossier.limit.value,
    limit_unit: dossier.limit.unit as string,
    received_by_minute: dossier.receivedByMinute,
    submitted_at: dossier.submittedAt,
    intake_due_at: dossier.intakeDueAt,
    received_at: dossier.receivedAt,
    received_by: dossier.receivedBy,
    first_due_at: dossier.firstDueAt,
    due_at: dossier.dueAt,
    step_due_at: dossier.stepDueAt,
    pause_kind: dossier.pauseKind as string | null,
    paused_at: dossier.pausedAt,
    resolved_at: dossier.resolvedAt,
    returned_at: dossier.returnedAt,
    ended_at: dossier.endedAt,
    fee_amount: dossier.feeAmount,
    fee_rule: dossier.feeRule,
    fee_paid_at: dossier.feePaidAt,
  } satisfies Row<'dossier'>
}

const PATCHED = {
  state: 'state',
  calendarRevision: 'calendar_revision',
  unitId: 'unit_id',
  stepKey: 'step_key',
  stepRole: 'step_role',
  assigneeId: 'assignee_id',
  receivedAt: 'received_at',
  receivedBy: 'received_by',
  firstDueAt: 'first_due_at',
  dueAt: 'due_at',
  stepDueAt: 'step_due_at',
  pauseKind: 'pause_kind',
  pausedAt: 'paused_at',
  resolvedAt: 'resolved_at',
  returnedAt: 'returned_at',
  endedAt: 'ended_at',
  feePaidAt: 'fee_paid_at',
  resultWay: 'result_way',
  resultAddress: 'result_address',
} as const satisfies Record<keyof DossierPatch, keyof Schema['dossier']>

/** The columns that a patch changes. */
export function patchRow(patch: DossierPatch): Partial<Row<'dossier'>> {
  return renamed(patch, PATCHED)
}

const STEP_PATCHED = {
  takenAt: 'taken_at',
  assigneeId: 'assignee_id',
  dueAt: 'due_at',
  closedAt: 'closed_at',
  closedBy: 'closed_by',
  outcome: 'outcome',
} as const satisfies Record<keyof StepPatch, keyof Schema['dossier_step']>

/** The columns of a step that a patch fills. */
export function stepPatchRow(patch: StepPatch): Partial<Row<'dossier_step'>> {
  return renamed(patch, STEP_PATCHED)
}

function renamed(values: object, names: Readonly<Record<string, string>>): Record<string, never> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [names[key] ?? key, value as never]),
  )
}

/** Of which dossier and site a row is. */
export type Owner = { readonly site_id: number; readonly dossier_id: string }

/** The row of an applicant. */
export function applicantRow(owner: Owner, applicant: Applicant) {
  return {
    ...owner,
    kind: applicant.kind as string,
    name: applicant.name,
    identity_number: applicant.identityNumber,
    phone: applicant.phone,
    email: applicant.email,
    address: applicant.address,
    birth_date: applicant.birthDate as string | null,
    submitter_name: applicant.submitterName,
    language: applicant.language as string,
  } satisfies Row<'dossier_applicant'>
}

/** The row of a step. */
export function stepRow(owner: Owner, step: DossierStep) {
  return {
    ...owner,
    id: step.id,
    position: step.position,
    step_key: step.stepKey,
    unit_id: step.unitId,
    role: step.role,
    given_at: step.givenAt,
    given_by: step.givenBy,
    given_by_unit_id: step.givenByUnitId,
    taken_at: step.takenAt,
    assignee_id: step.assigneeId,
    due_at: step.dueAt,
    closed_at: step.closedAt,
    closed_by: step.closedBy,
    outcome: step.outcome as string | null,
    note: step.note,
  } satisfies Row<'dossier_step'>
}

/** The row of a pause. */
export function pauseRow(owner: Owner, pause: DossierPause) {
  const window = pause.rule.policy === 'special_window' ? pause.rule.window : undefined
  return {
    ...owner,
    id: pause.id,
    kind: pause.kind as string,
    policy: pause.rule.policy as string,
    window_value: window?.value ?? null,
    window_unit: (window?.unit ?? null) as string | null,
    began_at: pause.beganAt,
    begun_by: pause.begunBy,
    reason: pause.reason,
    ended_at: pause.endedAt,
    ended_by: pause.endedBy,
  } satisfies Row<'dossier_pause'>
}

/** The row of a change of the due time. */
export function dueDateChangeRow(owner: Owner, change: DueDateChange) {
  return {
    ...owner,
    id: change.id,
    cause: change.cause as string,
    changed_at: change.changedAt,
    changed_by: change.changedBy,
    previous_due_at: change.previousDueAt,
    new_due_at: change.newDueAt,
    extended_to: change.extendedTo as string | null,
    reason: change.reason,
  } satisfies Row<'due_date_change'>
}

/** The row of a proposal. */
export function proposalRow(owner: Owner, proposal: ResultProposal) {
  return {
    ...owner,
    id: proposal.id,
    proposed_at: proposal.proposedAt,
    proposed_by: proposal.proposedBy,
    outcome: proposal.outcome as string,
    summary: proposal.summary,
    closed_at: proposal.closedAt,
    closed_by: proposal.closedBy,
    decision: proposal.decision as string | null,
    decision_note: proposal.decisionNote,
  } satisfies Row<'result_proposal'>
}
