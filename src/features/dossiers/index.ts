/** The door of dossiers: what may be done with them, what may be read, and how they are decided. */

export { ACTS, actsOpenTo, type OfficerAct } from './domain/acts-open-to.ts'
export {
  type Applicant,
  type ApplicantInput,
  type ApplicantProblems,
  checkApplicant,
} from './domain/applicant.ts'
export { dueWithTrace, isLate } from './domain/counting.ts'
export {
  CORRECTABLE,
  CORRECTION_REASONS,
  type CorrectableField,
  type CorrectionReason,
  decideCorrection,
} from './domain/decide-correction.ts'
export {
  decideApology,
  decideExtension,
  decideRecount,
  LONGEST_EXTENSION_DAYS,
} from './domain/decide-delay.ts'
export {
  decideConfirmedStop,
  decideRefusal,
  decideStop,
  decideWithdrawal,
  type EndWish,
} from './domain/decide-end.ts'
export { decidePause, decideResume } from './domain/decide-pause.ts'
export { decideReceipt } from './domain/decide-receipt.ts'
export {
  decideApproval,
  decideProposal,
  decideProposalSentBack,
  decideResolution,
} from './domain/decide-result.ts'
export { decideReturn } from './domain/decide-return.ts'
export {
  decideAssignment,
  decideForward,
  decideSendBack,
  decideStart,
} from './domain/decide-steps.ts'
export { decideSubmission, type Submission, type Submitted } from './domain/decide-submission.ts'
export {
  decideSupplement,
  decideSupplementRequest,
  type SupplementWish,
} from './domain/decide-supplement.ts'
export { applied, type Deciding, type Decision, type DossierEvent } from './domain/decision.ts'
export type {
  Apology,
  Dossier,
  DossierEnd,
  DossierFacts,
  DossierResult,
  DossierStep,
  DueDateChange,
  Reason,
  ResultOutcome,
  ResultProposal,
  ResultReturn,
  ResultWay,
  SupplementItem,
  SupplementRequest,
  Withdrawal,
} from './domain/dossier.ts'
export { dossierCode } from './domain/dossier-code.ts'
export { DOSSIER_ERRORS, type DossierError, type DossierErrorCode } from './domain/dossier-error.ts'
export type { EventData } from './domain/event-data.ts'
export type { DossierPause, PauseKind } from './domain/pause-policy.ts'
export { feeOf, type ProcedureRules, rulesOf } from './domain/procedure-rules.ts'
export { REASONS, type ReasonList, SHORTEST_REASON } from './domain/reasons.ts'
export {
  CHANNELS as DOSSIER_CHANNELS,
  type Channel,
  canMove,
  isOpen,
  MOVES,
  NATIONAL_STATUS,
  STATES,
  type State,
} from './domain/states.ts'
export { hasRoleIn, isTaskOf, maySee } from './domain/who-may.ts'
export { WHYS, type Why } from './domain/why-with-me.ts'
export { DOSSIER_PERMISSIONS } from './dossiers.permissions.ts'
export type { DossierWords } from './dossiers.vi.ts'
export { findApplicant } from './store/applicant.queries.ts'
export {
  bulkRows,
  type EventId,
  type PastAct,
  type PastDossier,
  type PastFile,
} from './store/bulk-rows.ts'
export { type CodesWanted, takeCodes } from './store/code-counter.writes.ts'
export { countDossiers } from './store/count.queries.ts'
export { type DossierKey, findFacts, listFacts } from './store/facts.queries.ts'
export { type DossierFile, listDossierFiles } from './store/file.queries.ts'
export type { ListedDossier } from './store/list.queries.ts'
export type { PaperCount } from './store/submission.writes.ts'
export {
  type OpenCount,
  type OpenDossier,
  WORK_VIEWS,
  type WorkView,
} from './store/work.queries.ts'
export { apologise } from './use-cases/apologise.ts'
export { type ApplicantKey, dossierOf } from './use-cases/applicant-key.ts'
export { approve, sendBackProposal } from './use-cases/approve.ts'
export { assign } from './use-cases/assign.ts'
export { type BegunDraft, beginDraft } from './use-cases/begin-draft.ts'
export { type CorrectionWish, correct } from './use-cases/correct.ts'
export type { At, DossierDeps } from './use-cases/dossier-deps.ts'
export { downloadResult } from './use-cases/download-result.ts'
export type { DraftKey } from './use-cases/draft-key.ts'
export { extend } from './use-cases/extend.ts'
export { type DossierView, findDossier } from './use-cases/find-dossier.ts'
export {
  type DraftView,
  findDraft,
  findReceipt,
  listDraftsOf,
  type ReceiptView,
} from './use-cases/find-draft.ts'
export { type AskedOfApplicant, findTracked, type TrackingView } from './use-cases/find-tracked.ts'
export { forward, type HandedOver } from './use-cases/forward.ts'
export { type BulkOutcome, inBulk, MOST_IN_BULK } from './use-cases/in-bulk.ts'
export {
  type DossierPage,
  listDossiersOf,
  listResultsToHandOver,
  type NamedDossier,
  searchDossiers,
} from './use-cases/list-dossiers.ts'
export { listRegister, type RegisterPage, type RegisterRow } from './use-cases/list-register.ts'
export {
  countOpen,
  countWork,
  listIntake,
  listWork,
  type WorkFilter,
  type WorkPage,
  type WorkRow,
} from './use-cases/list-work.ts'
export { pauseForOtherAgency, pauseForPayment } from './use-cases/pause.ts'
export { proposeResult } from './use-cases/propose-result.ts'
export {
  receiveWalkIn,
  type WalkInError,
  type WalkInInput,
  type WalkInReceipt,
} from './use-cases/receive-walk-in.ts'
export { refuse } from './use-cases/refuse.ts'
export { requestSupplement } from './use-cases/request-supplement.ts'
export { type ByApplicant, requestWithdrawal } from './use-cases/request-withdrawal.ts'
export { type ResultToAttach, resolve } from './use-cases/resolve.ts'
export { resume } from './use-cases/resume.ts'
export { returnResult } from './use-cases/return-result.ts'
export { returnToPreviousStep } from './use-cases/return-to-previous-step.ts'
export { saveDraft } from './use-cases/save-draft.ts'
export { startStep } from './use-cases/start-step.ts'
export { confirmStop, stop } from './use-cases/stop.ts'
export {
  type Receipt,
  type SubmitError,
  type SubmitInput,
  submitDossier,
} from './use-cases/submit-dossier.ts'
export {
  MOST_SUPPLEMENT_FILES,
  receiveSupplement,
  submitSupplement,
} from './use-cases/submit-supplement.ts'
export { type TakenIn, takeIn } from './use-cases/take-in.ts'
export { takeOver } from './use-cases/take-over.ts'
export { LOOK_UP_MINUTES, trackByProof } from './use-cases/track-by-proof.ts'
export { words as dossierWords } from './words.ts'
