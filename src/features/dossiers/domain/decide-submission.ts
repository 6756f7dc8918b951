/**
 * How a dossier comes to be: sent online (it then waits for an officer to take it in), or handed in at the counter
 * (which takes it in at once: decide-receipt.ts follows in the same transaction).
 */
import type { Competence } from '#features/procedures'
import { intakeDueAt } from '#features/working-calendar'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Deciding, DossierEvent } from './decision.ts'
import type { Dossier, DossierFacts, ResultWay } from './dossier.ts'
import { frame } from './event-data.ts'
import type { ProcedureRules } from './procedure-rules.ts'
import { CHANNELS, type Channel } from './states.ts'

/** What is sent. */
export type Submission = {
  readonly id: string
  readonly siteId: number
  /** Given by the counter of codes; empty while the store still has to take it. */
  readonly code: string
  /** The draft or the counter's form. */
  readonly sendingKey: string
  readonly channel: Channel
  readonly rules: ProcedureRules
  readonly competence: Pick<Competence, 'receivingUnitId' | 'handlingUnitId' | 'decidingUnitId'>
  readonly accountId: string | null
  /** What is asked for, in a line: the procedure's name, or the applicant's words. */
  readonly request: string
  readonly sets: number
  readonly resultWay: ResultWay
  readonly resultAddress: string | null
  readonly fee: { readonly amount: number; readonly rule: string | null }
  readonly files: number
}

/** A dossier that has just come to be, and the event that says so. */
export type Submitted = { readonly facts: DossierFacts; readonly event: DossierEvent }

/** Makes a dossier of what is sent. Nothing of it can be refused here: who may send what is checked before. */
export function decideSubmission(sent: Submission, by: Deciding): Submitted {
  const dossier = dossierOf(sent, by)
  return {
    facts: {
      dossier,
      steps: [],
      pauses: [],
      dueDateChanges: [],
      proposals: [],
      supplement: undefined,
      apology: undefined,
      withdrawal: undefined,
      end: undefined,
      result: undefined,
      resultReturn: undefined,
    },
    event: {
      type: 'dossier.submitted',
      unitId: dossier.receivingUnitId,
      data: {
        ...frame(undefined, dossier),
        intake_due_at: dossier.intakeDueAt.toISOString(),
        files: sent.files,
        fee_amount: dossier.feeAmount,
        walk_in: sent.channel !== CHANNELS.online,
      },
    },
  }
}

function dossierOf(sent: Submission, by: Deciding): Dossier {
  const { id, siteId, code, sendingKey, channel, accountId, request, sets } = sent
  const { resultWay, resultAddress, rules, competence } = sent
  return {
    ...{ id, siteId, code, sendingKey, channel, accountId, request, sets },
    ...{ resultWay, resultAddress, ...NOTHING_YET },
    state: 'submitted',
    revision: 1,
    procedureId: rules.procedureId,
    versionId: rules.versionId,
    limit: rules.limit,
    receivedByMinute: rules.sameDayRule?.receivedBy ?? null,
    calendarRevision: by.calendar.revision,
    slipSetOn: dateInVietNam(by.now),
    receivingUnitId: competence.receivingUnitId,
    handlingUnitId: competence.handlingUnitId,
    decidingUnitId: competence.decidingUnitId,
    unitId: competence.receivingUnitId,
    submittedAt: by.now,
    intakeDueAt: intakeDueAt(by.now, by.calendar),
    feeAmount: sent.fee.amount,
    feeRule: sent.fee.rule,
  }
}

const NOTHING_YET = {
  stepKey: null,
  stepRole: null,
  assigneeId: null,
  receivedAt: null,
  receivedBy: null,
  firstDueAt: null,
  dueAt: null,
  stepDueAt: null,
  pauseKind: null,
  pausedAt: null,
  resolvedAt: null,
  returnedAt: null,
  endedAt: null,
  feePaidAt: null,
} as const
