/** Rows of which a dossier has at most one: supplement, apology, withdrawal, end, result, its return. */
import type { Insertable } from 'kysely'
import type { Schema } from '#platform/db/db.ts'
import type {
  Apology,
  DossierEnd,
  DossierResult,
  ResultReturn,
  SupplementRequest,
  Withdrawal,
} from '../domain/dossier.ts'
import type { Owner } from './dossier-row.ts'

type Row<T extends keyof Schema> = Insertable<Schema[T]>

/** The row of a supplement request. */
export function supplementRow(owner: Owner, request: SupplementRequest) {
  return {
    ...owner,
    unit_id: request.unitId,
    requested_at: request.requestedAt,
    requested_by: request.requestedBy,
    reasons: JSON.stringify(request.reasons),
    items: JSON.stringify(request.items),
    guidance: request.guidance,
    supplement_by: request.supplementBy as string,
    answered_at: request.answeredAt,
    answer_note: request.answerNote,
  } satisfies Row<'supplement_request'>
}

/** The row of an apology. */
export function apologyRow(owner: Owner, apology: Apology) {
  return {
    ...owner,
    apologised_at: apology.apologisedAt,
    apologised_by: apology.apologisedBy,
    signer_post: apology.signerPost,
    delaying_unit_id: apology.delayingUnitId,
    reason: apology.reason,
    due_at: apology.dueAt,
    new_date: apology.newDate as string,
  } satisfies Row<'apology'>
}

/** The row of a withdrawal. */
export function withdrawalRow(owner: Owner, withdrawal: Withdrawal) {
  return {
    ...owner,
    requested_at: withdrawal.requestedAt,
    reason: withdrawal.reason,
    stage: withdrawal.stage,
    confirmed_at: withdrawal.confirmedAt,
    confirmed_by: withdrawal.confirmedBy,
    settlement: withdrawal.settlement,
  } satisfies Row<'withdrawal'>
}

/** The row of a refusal or a stop. */
export function endRow(owner: Owner, end: DossierEnd) {
  return {
    ...owner,
    kind: end.kind as string,
    ended_at: end.endedAt,
    ended_by: end.endedBy,
    reasons: JSON.stringify(end.reasons),
    guidance: end.guidance,
  } satisfies Row<'dossier_end'>
}

/** The row of a result. */
export function resultRow(owner: Owner, result: DossierResult) {
  return {
    ...owner,
    outcome: result.outcome as string,
    number: result.number,
    issued_on: result.issuedOn as string,
    signer_name: result.signerName,
    signer_post: result.signerPost,
    stored_file_id: result.storedFileId,
    attached_at: result.attachedAt,
    attached_by: result.attachedBy,
  } satisfies Row<'dossier_result'>
}

/** The row of a result's return. */
export function returnRow(owner: Owner, given: ResultReturn) {
  return {
    ...owner,
    way: given.way as string,
    received_by: given.receivedBy,
    returned_at: given.returnedAt,
    returned_by: given.returnedBy,
  } satisfies Row<'result_return'>
}
