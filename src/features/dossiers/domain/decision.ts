/**
 * Decision: what an act changes, worked out from facts without touching anything. The store writes it in one
 * transaction; a writer of history applies it in memory (`applied`) and copies the rows at the end.
 */
import type { WorkingCalendar } from '#features/working-calendar'
import type { Instant } from '#kernel/instant.ts'
import type {
  Apology,
  DossierEnd,
  DossierFacts,
  DossierPatch,
  DossierResult,
  DossierStep,
  DueDateChange,
  ResultProposal,
  ResultReturn,
  SupplementRequest,
  Withdrawal,
} from './dossier.ts'
import type { DossierErrorCode } from './dossier-error.ts'
import type { EventData } from './event-data.ts'
import type { DossierPause } from './pause-policy.ts'

/** When, by whom and with which calendar something is decided. */
export type Deciding = {
  readonly now: Instant
  /** The officer who acts; null for the applicant and the system. */
  readonly officerId: string | null
  /** The calendar of the unit that decides. */
  readonly calendar: WorkingCalendar
  readonly newId: () => string
}

/** An event before it has a site, an actor and an origin. */
export type DossierEvent = {
  readonly type: `dossier.${string}`
  readonly unitId: number
  readonly data: EventData
  /** The event that this one corrects. */
  readonly corrects?: string
}

/** What of the open step an act may change; its due time only by a pause or a change of the calendar. */
export type StepPatch = Partial<
  Pick<DossierStep, 'takenAt' | 'assigneeId' | 'dueAt' | 'closedAt' | 'closedBy' | 'outcome'>
>

/** What an act changes and what happened. Rows are added whole; of existing ones only the named fields are filled. */
export type Decision = {
  readonly patch: DossierPatch
  readonly step?: StepPatch
  readonly newStep?: DossierStep
  readonly newPause?: DossierPause
  readonly endPause?: Pick<DossierPause, 'id'> & {
    readonly endedAt: Instant
    readonly endedBy: string | null
  }
  readonly supplement?: SupplementRequest
  readonly dueDateChange?: DueDateChange
  readonly apology?: Apology
  readonly withdrawal?: Withdrawal
  readonly end?: DossierEnd
  readonly newProposal?: ResultProposal
  readonly closedProposal?: ResultProposal
  readonly result?: DossierResult
  readonly resultReturn?: ResultReturn
  readonly events: readonly DossierEvent[]
}

/** Why an act is refused. */
export type Refused = { readonly code: DossierErrorCode }

/** The facts after a decision. Its events are dealt with by whoever keeps them. */
export function applied(facts: DossierFacts, decision: Decision): DossierFacts {
  const { patch, step, endPause, closedProposal } = decision
  const steps =
    step === undefined
      ? facts.steps
      : [...facts.steps.slice(0, -1), ...patched(facts.steps.at(-1), step)]
  const pauses = facts.pauses.map(pause =>
    pause.id === endPause?.id
      ? { ...pause, endedAt: endPause.endedAt, endedBy: endPause.endedBy }
      : pause,
  )
  const proposals = facts.proposals.map(each =>
    each.id === closedProposal?.id ? closedProposal : each,
  )
  return {
    dossier: { ...facts.dossier, ...patch, revision: facts.dossier.revision + 1 },
    steps: withNew(steps, decision.newStep),
    pauses: withNew(pauses, decision.newPause),
    dueDateChanges: withNew(facts.dueDateChanges, decision.dueDateChange),
    proposals: withNew(proposals, decision.newProposal),
    supplement: decision.supplement ?? facts.supplement,
    apology: decision.apology ?? facts.apology,
    withdrawal: decision.withdrawal ?? facts.withdrawal,
    end: decision.end ?? facts.end,
    result: decision.result ?? facts.result,
    resultReturn: decision.resultReturn ?? facts.resultReturn,
  }
}

function patched(step: DossierStep | undefined, patch: StepPatch): readonly DossierStep[] {
  return step === undefined ? [] : [{ ...step, ...patch }]
}

function withNew<T>(list: readonly T[], item: T | undefined): readonly T[] {
  return item === undefined ? list : [...list, item]
}
