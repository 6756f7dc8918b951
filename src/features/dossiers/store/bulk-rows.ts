/**
 * Dossiers of the past as rows to be copied: what the same decisions, one by one, would have left in the tables.
 * Used to found the demo and to load history; the rules have been asked for every single act before.
 */
import type { Answers } from '#features/procedures'
import type { Clock } from '#kernel/clock.ts'
import type { Instant } from '#kernel/instant.ts'
import { type ActorRef, eventRow } from '#platform/events/append-event.ts'
import type { Applicant } from '../domain/applicant.ts'
import type { DossierEvent } from '../domain/decision.ts'
import type { DossierFacts } from '../domain/dossier.ts'
import {
  applicantRow,
  dossierRow,
  dueDateChangeRow,
  type Owner,
  pauseRow,
  proposalRow,
  stepRow,
} from './dossier-row.ts'
import {
  apologyRow,
  endRow,
  resultRow,
  returnRow,
  supplementRow,
  withdrawalRow,
} from './single-rows.ts'
import { type PaperCount, paperRow } from './submission.writes.ts'

/** What one act left: its events, who acted, when. */
export type PastAct = {
  readonly at: Instant
  readonly actor: ActorRef
  readonly events: readonly DossierEvent[]
}

/** A file of a dossier of the past; the stored file is known already. */
export type PastFile = {
  readonly id: string
  readonly storedFileId: string
  readonly purpose: 'application' | 'supplement' | 'result'
  readonly field: string
  readonly addedAt: Instant
}

/** A whole dossier with all that belongs to it. */
export type PastDossier = {
  readonly facts: DossierFacts
  readonly applicant: Applicant
  readonly answers: Answers
  readonly papers: readonly PaperCount[]
  readonly files: readonly PastFile[]
  readonly acts: readonly PastAct[]
}

/** Makes the id of the event that was the `order`-th of its act: ids of one act must rise. */
export type EventId = (at: Instant, order: number) => string

/** The rows of a dossier by table, in the order in which they may be copied. */
export function bulkRows(past: PastDossier, eventId: EventId) {
  const { facts } = past
  const owner: Owner = { site_id: facts.dossier.siteId, dossier_id: facts.dossier.id }
  return {
    dossier: [dossierRow(facts.dossier)],
    dossier_applicant: [applicantRow(owner, past.applicant)],
    dossier_answers: [{ ...owner, answers: JSON.stringify(past.answers) }],
    dossier_paper: past.papers.map((paper, index) =>
      paperRow(owner, paper, index, facts.dossier.submittedAt),
    ),
    dossier_file: past.files.map(file => fileRow(owner, file)),
    dossier_step: facts.steps.map(step => stepRow(owner, step)),
    dossier_pause: facts.pauses.map(pause => pauseRow(owner, pause)),
    due_date_change: facts.dueDateChanges.map(change => dueDateChangeRow(owner, change)),
    result_proposal: facts.proposals.map(proposal => proposalRow(owner, proposal)),
    ...singles(owner, facts),
    event: past.acts.flatMap(act => eventsOf(owner, act, eventId)),
  }
}

function singles(owner: Owner, facts: DossierFacts) {
  const { supplement, apology, withdrawal, end, result, resultReturn } = facts
  return {
    supplement_request: supplement === undefined ? [] : [supplementRow(owner, supplement)],
    apology: apology === undefined ? [] : [apologyRow(owner, apology)],
    withdrawal: withdrawal === undefined ? [] : [withdrawalRow(owner, withdrawal)],
    dossier_end: end === undefined ? [] : [endRow(owner, end)],
    dossier_result: result === undefined ? [] : [resultRow(owner, result)],
    result_return: resultReturn === undefined ? [] : [returnRow(owner, resultReturn)],
  }
}

function fileRow(owner: Owner, file: PastFile) {
  return {
    ...owner,
    id: file.id,
    stored_file_id: file.storedFileId,
    purpose: file.purpose as string,
    field: file.field,
    added_at: file.addedAt,
  }
}

function eventsOf(owner: Owner, { at, actor, events }: PastAct, eventId: EventId) {
  const clock: Clock = { kind: 'simulated', now: () => at }
  const act = { siteId: owner.site_id, actor, clock }
  return events.map((event, order) =>
    eventRow(
      act,
      {
        type: event.type,
        subject: { kind: 'dossier', id: owner.dossier_id },
        unitId: event.unitId,
        data: event.data,
      },
      eventId(at, order),
    ),
  )
}
