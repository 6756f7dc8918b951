/**
 * A dossier as decisions see it. All of it is recorded; nothing here is derived, so overdue and on time are
 * functions (on-time.ts), not fields.
 */
import type { Limit } from '#features/working-calendar'
import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { DossierPause, PauseKind } from './pause-policy.ts'
import type { Channel, State } from './states.ts'

/** How a result reaches the applicant. */
export type ResultWay = 'counter' | 'post' | 'online'

/** The row of a dossier. */
export type Dossier = {
  readonly id: string
  readonly siteId: number
  readonly code: string
  readonly sendingKey: string
  readonly state: State
  readonly revision: number
  readonly channel: Channel
  readonly procedureId: number
  readonly versionId: number
  readonly calendarRevision: number
  readonly slipSetOn: PlainDate
  readonly receivingUnitId: number
  readonly handlingUnitId: number
  readonly decidingUnitId: number
  readonly unitId: number
  readonly stepKey: string | null
  readonly stepRole: string | null
  readonly assigneeId: string | null
  readonly accountId: string | null
  readonly request: string
  readonly sets: number
  readonly resultWay: ResultWay
  readonly resultAddress: string | null
  readonly limit: Limit
  readonly receivedByMinute: number | null
  readonly submittedAt: Instant
  readonly intakeDueAt: Instant
  readonly receivedAt: Instant | null
  readonly receivedBy: string | null
  readonly firstDueAt: Instant | null
  readonly dueAt: Instant | null
  readonly stepDueAt: Instant | null
  readonly pauseKind: PauseKind | null
  readonly pausedAt: Instant | null
  readonly resolvedAt: Instant | null
  readonly returnedAt: Instant | null
  readonly endedAt: Instant | null
  readonly feeAmount: number
  readonly feeRule: string | null
  readonly feePaidAt: Instant | null
}

/** How a step ended. */
export type StepOutcome = 'forwarded' | 'sent_back' | 'resolved' | 'refused' | 'stopped'

/** A unit's turn, as the control slip shows it. `position` counts from 1. */
export type DossierStep = {
  readonly id: string
  readonly position: number
  readonly stepKey: string
  readonly unitId: number
  readonly role: string
  readonly givenAt: Instant
  readonly givenBy: string | null
  readonly givenByUnitId: number | null
  readonly takenAt: Instant | null
  readonly assigneeId: string | null
  readonly dueAt: Instant | null
  readonly closedAt: Instant | null
  readonly closedBy: string | null
  readonly outcome: StepOutcome | null
  /** Said when it was given: why it was sent back, what to look at. */
  readonly note: string
}

/** A reason from a list (reasons.ts) with the words that make it this dossier's. */
export type Reason = { readonly code: string; readonly text: string }

/** Something the applicant is to add. */
export type SupplementItem = {
  readonly name: string
  readonly originals: number
  readonly certifiedCopies: number
  readonly photocopies: number
}

/** The field of supplemented files that were sent for no paper in particular; others are named by their paper. */
export const OTHER_PAPER = 'other'

/** What was asked of the applicant, once. */
export type SupplementRequest = {
  readonly unitId: number
  readonly requestedAt: Instant
  readonly requestedBy: string
  readonly reasons: readonly Reason[]
  readonly items: readonly SupplementItem[]
  readonly guidance: string
  readonly supplementBy: PlainDate
  readonly answeredAt: Instant | null
  readonly answerNote: string | null
}

/** Why a promised due time became another. */
export type DueDateChange = {
  readonly id: string
  readonly cause: 'pause' | 'extension' | 'calendar'
  readonly changedAt: Instant
  readonly changedBy: string | null
  readonly previousDueAt: Instant
  readonly newDueAt: Instant
  readonly extendedTo: PlainDate | null
  readonly reason: string
}

/** The written apology for a delay. */
export type Apology = {
  readonly apologisedAt: Instant
  readonly apologisedBy: string
  readonly signerPost: string
  readonly delayingUnitId: number
  readonly reason: string
  readonly dueAt: Instant
  readonly newDate: PlainDate
}

/** The applicant's wish to have the dossier stopped. */
export type Withdrawal = {
  readonly requestedAt: Instant
  readonly reason: string
  readonly stage: string
  readonly confirmedAt: Instant | null
  readonly confirmedBy: string | null
  readonly settlement: string | null
}

/** Why it was refused or stopped. */
export type DossierEnd = {
  readonly kind: 'refused' | 'stopped'
  readonly endedAt: Instant
  readonly endedBy: string
  readonly reasons: readonly Reason[]
  readonly guidance: string
}

/** The request is granted, or declined with reasons in the result. */
export type ResultOutcome = 'granted' | 'declined'

/** What an officer proposes to decide. */
export type ResultProposal = {
  readonly id: string
  readonly proposedAt: Instant
  readonly proposedBy: string
  readonly outcome: ResultOutcome
  readonly summary: string
  readonly closedAt: Instant | null
  readonly closedBy: string | null
  readonly decision: 'approved' | 'sent_back' | null
  readonly decisionNote: string | null
}

/** The issued result. */
export type DossierResult = {
  readonly outcome: ResultOutcome
  readonly number: string
  readonly issuedOn: PlainDate
  readonly signerName: string
  readonly signerPost: string
  readonly storedFileId: string | null
  readonly attachedAt: Instant
  readonly attachedBy: string
}

/** How the result was handed over. */
export type ResultReturn = {
  readonly way: ResultWay
  readonly receivedBy: string
  readonly returnedAt: Instant
  readonly returnedBy: string | null
}

/** All recorded facts of a dossier that decisions rest on. */
export type DossierFacts = {
  readonly dossier: Dossier
  /** In order of position; at most the last one is open. */
  readonly steps: readonly DossierStep[]
  readonly pauses: readonly DossierPause[]
  readonly dueDateChanges: readonly DueDateChange[]
  readonly proposals: readonly ResultProposal[]
  readonly supplement: SupplementRequest | undefined
  readonly apology: Apology | undefined
  readonly withdrawal: Withdrawal | undefined
  readonly end: DossierEnd | undefined
  readonly result: DossierResult | undefined
  readonly resultReturn: ResultReturn | undefined
}

/** The step where the dossier lies now, if any. */
export function openStep(facts: Pick<DossierFacts, 'steps'>): DossierStep | undefined {
  const last = facts.steps.at(-1)
  return last?.closedAt === null ? last : undefined
}

/** The pause in which the clock stands now, if any. */
export function openPause(facts: Pick<DossierFacts, 'pauses'>): DossierPause | undefined {
  return facts.pauses.find(pause => pause.endedAt === null)
}

/** The proposal that waits for a decision, if any. */
export function openProposal(facts: Pick<DossierFacts, 'proposals'>): ResultProposal | undefined {
  return facts.proposals.find(proposal => proposal.closedAt === null)
}

/** The columns of the row that an act may change. */
export type DossierPatch = Partial<
  Pick<
    Dossier,
    | 'state'
    | 'calendarRevision'
    | 'unitId'
    | 'stepKey'
    | 'stepRole'
    | 'assigneeId'
    | 'receivedAt'
    | 'receivedBy'
    | 'firstDueAt'
    | 'dueAt'
    | 'stepDueAt'
    | 'pauseKind'
    | 'pausedAt'
    | 'resolvedAt'
    | 'returnedAt'
    | 'endedAt'
    | 'feePaidAt'
    | 'resultWay'
    | 'resultAddress'
  >
>

/** The approval that a result may be issued on: the last word on a proposal, and no step was sent back since. */
export function standingApproval(
  facts: Pick<DossierFacts, 'proposals' | 'steps'>,
): ResultProposal | undefined {
  const last = facts.proposals.at(-1)
  if (last?.decision !== 'approved' || last.closedAt === null) return undefined
  const { closedAt } = last
  const isUndone = facts.steps.some(
    step => step.outcome === 'sent_back' && step.closedAt !== null && step.closedAt >= closedAt,
  )
  return isUndone ? undefined : last
}
