/** What keeps a dossier from the straight way. Each is told to its end, and says whether the work goes on after it. */
import {
  type Deciding,
  type DossierFacts,
  decideConfirmedStop,
  decideExtension,
  decidePause,
  decideProposalSentBack,
  decideRefusal,
  decideResume,
  decideSendBack,
  decideStop,
  decideSupplement,
  decideSupplementRequest,
  decideWithdrawal,
  type Reason,
} from '#features/dossiers'
import { nextWorkingDay } from '#features/working-calendar'
import { dateInVietNam, instantAt } from '#kernel/instant.ts'
import { addDays } from '#kernel/plain-date.ts'
import { DAY } from './fate.ts'
import {
  after,
  applicantActs,
  type ByOfficer,
  counterOf,
  headOf,
  type Life,
  minutesLeft,
  officerActs,
  planFinish,
} from './life.ts'
import {
  AFTER_STOP,
  AGENCIES,
  ANSWERS,
  EXTENSIONS,
  GUIDANCE,
  NOT_SUPPLEMENTED,
  PAYMENT,
  SENT_BACK,
  SETTLEMENTS,
  STOPS,
  SUPPLEMENTS,
  UNPAID,
  WITHDRAWALS,
} from './words.ts'

/** A supplement is asked before the clock has begun; true when it came, and the work goes on. */
export function supplementAtIntake(life: Life): boolean {
  return supplemented(life, counterOf(life), life.fate.intake)
}

/** All that befalls a dossier while an officer examines it; false when its story ends or stands still. */
export function troublesAtWork(life: Life, officer: string): boolean {
  const { fate } = life
  const isFirstTime = life.facts.steps.every(step => step.outcome !== 'sent_back')
  if (!isFirstTime) return true
  if (fate.withdrawn === 'at_work') return withdrawn(life)
  if (fate.stopped) return stopped(life, life.luck.pick(STOPS))
  if (fate.extendedBy !== undefined && !extended(life, fate.extendedBy)) return false
  if (fate.supplement?.when === 'at_work' && !supplemented(life, officer, portion(life)))
    return false
  if (fate.agencyAnswersAfter !== undefined && !otherAgencyAsked(life, officer)) return false
  if (fate.paidAfter !== undefined && !paid(life, officer)) return false
  return fate.sentBack !== 'step' || stepSentBack(life, officer)
}

// A tenth of what is left goes by before something is noticed.
function portion(life: Life): number {
  return 2 + minutesLeft(life) * 0.1
}

function supplemented(life: Life, officer: string, minutes: number): boolean {
  const { rules, luck, fate } = life
  const { reason, item, guidance } = luck.pick(SUPPLEMENTS)
  const wish = { reasons: [reason], items: [item], guidance }
  if (life.facts.supplement !== undefined || life.facts.dossier.pauseKind !== null) return true
  const asked = officerActs(life, after(life, minutes), officer, (facts, by) =>
    decideSupplementRequest(facts, rules, wish, by),
  )
  if (!asked) return false
  const answeredAfter = fate.supplement?.answeredAfter ?? Infinity
  if (answeredAfter === Infinity) return unanswered(life)
  const added = { files: 0, papers: 0, note: luck.pick(ANSWERS) }
  const answered = applicantActs(life, after(life, answeredAfter), (facts, by) =>
    decideSupplement(facts, rules, added, by),
  )
  if (answered) planFinish(life)
  return answered
}

function unanswered(life: Life): false {
  const { facts, calendar, luck } = life
  const lastDay = facts.supplement?.supplementBy
  if (lastDay === undefined) return false
  const opened = instantAt(nextWorkingDay(lastDay, calendar), 450)
  const end = { reasons: [NOT_SUPPLEMENTED], guidance: luck.pick(GUIDANCE) }
  const at = after({ ...life, at: opened }, luck.between(5, 2 * DAY))
  officerActs(life, at, counterOf(life), (known, by) => decideRefusal(known, end, by))
  return false
}

/** The applicant withdraws; the head confirms. The work never goes on. */
export function withdrawn(life: Life): false {
  const { luck } = life
  const asked = applicantActs(life, after(life, luck.between(3, 90)), (facts, by) =>
    decideWithdrawal(facts, luck.pick(WITHDRAWALS), by),
  )
  if (!asked) return false
  officerActs(life, after(life, life.fate.settledAfter), headOf(life), (facts, by) =>
    decideConfirmedStop(facts, luck.pick(SETTLEMENTS), by),
  )
  return false
}

function stopped(life: Life, reason: Reason): false {
  const end = { reasons: [reason], guidance: AFTER_STOP }
  officerActs(life, after(life, portion(life)), headOf(life), (facts, by) =>
    decideStop(facts, end, by),
  )
  return false
}

function extended(life: Life, days: number): boolean {
  const { facts, luck, calendar } = life
  const { dueAt } = facts.dossier
  const at = after(life, portion(life))
  // Only before the due date has passed.
  if (dueAt === null || at >= dueAt) return true
  const to = nextWorkingDay(addDays(dateInVietNam(dueAt), days - 1), calendar)
  const wish = { to, reason: luck.pick(EXTENSIONS) }
  const done = officerActs(life, at, headOf(life), (known, by) => decideExtension(known, wish, by))
  if (done) planFinish(life)
  return done
}

function otherAgencyAsked(life: Life, officer: string): boolean {
  const why = { kind: 'other_agency', reason: life.luck.pick(AGENCIES) } as const
  return paused(life, officer, why, life.fate.agencyAnswersAfter ?? DAY)
}

function paid(life: Life, officer: string): boolean {
  const { paidAfter = DAY } = life.fate
  const why = { kind: 'payment', reason: PAYMENT } as const
  if (paidAfter !== Infinity) return paused(life, officer, why, paidAfter)
  if (!officerActs(life, after(life, portion(life)), officer, pause(why))) return false
  const end = { reasons: [UNPAID], guidance: AFTER_STOP }
  officerActs(life, after(life, 15 * DAY), headOf(life), (facts, by) => decideStop(facts, end, by))
  return false
}

type Why = Parameters<typeof decidePause>[1]

function pause(why: Why) {
  return (facts: DossierFacts, by: Deciding) => decidePause(facts, why, by)
}

function paused(life: Life, officer: string, why: Why, minutes: number): boolean {
  if (!officerActs(life, after(life, portion(life)), officer, pause(why))) return false
  const resumed = officerActs(life, after(life, minutes), officer, (facts, by) =>
    decideResume(facts, { feePaid: why.kind === 'payment' }, by),
  )
  if (resumed) planFinish(life)
  return resumed
}

function stepSentBack(life: Life, officer: string): boolean {
  const { rules, luck } = life
  return officerActs(life, after(life, portion(life)), officer, (facts, by) =>
    decideSendBack(facts, rules, luck.pick(SENT_BACK), by),
  )
}

/** What sends a proposal back for the first time, when its fate is to be sent back. */
export function proposalBack(life: Life) {
  const { fate, facts, rules, luck } = life
  if (fate.sentBack !== 'proposal' || facts.proposals.length > 1) return undefined
  return (known: DossierFacts, by: ByOfficer) =>
    decideProposalSentBack(known, rules, luck.pick(SENT_BACK), by)
}
