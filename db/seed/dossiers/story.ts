/** The story of a dossier: taken in, through the steps of its procedure, resolved, handed over. */
import {
  decideApology,
  decideApproval,
  decideAssignment,
  decideForward,
  decideProposal,
  decideReceipt,
  decideRefusal,
  decideResolution,
  decideReturn,
  decideStart,
  isLate,
} from '#features/dossiers'
import type { Role } from '#features/organisation'
import { nextWorkingDay } from '#features/working-calendar'
import { addMinutes, dateInVietNam, type Instant } from '#kernel/instant.ts'
import {
  after,
  anyOfficer,
  applicantActs,
  counterOf,
  headOf,
  type Life,
  minutesLeft,
  officerActs,
  planFinish,
} from './life.ts'
import { proposalBack, supplementAtIntake, troublesAtWork, withdrawn } from './troubles.ts'
import { APOLOGIES, GUIDANCE, PROPOSALS, REFUSALS } from './words.ts'

/** Tells the story of a dossier that was sent, up to the present. */
export function tell(life: Life): void {
  if (!takenIn(life)) return
  planFinish(life)
  if (worked(life)) handedOver(life)
}

/** False when it ends at the counter, or is still waiting there. */
function takenIn(life: Life): boolean {
  const { fate, rules } = life
  if (fate.refused) {
    const reason = life.luck.pick(REFUSALS)
    const end = { reasons: [reason], guidance: life.luck.pick(GUIDANCE) }
    officerActs(life, after(life, fate.intake), counterOf(life), (facts, by) =>
      decideRefusal(facts, end, by),
    )
    return false
  }
  if (life.facts.dossier.receivedAt !== null) return true
  if (fate.withdrawn === 'before_receipt') return withdrawn(life)
  if (fate.supplement?.when === 'at_intake') return supplementAtIntake(life)
  return officerActs(life, after(life, fate.intake), counterOf(life), (facts, by) =>
    decideReceipt(facts, rules, by),
  )
}

/** True once the result is issued. */
function worked(life: Life): boolean {
  while (stepDone(life)) {
    if (life.facts.proposals.at(-1)?.decision === 'approved') return resolved(life)
  }
  return false
}

/** False when the dossier's story ends or stands still in its open step, or it has none any more. */
function stepDone(life: Life): boolean {
  const step = life.facts.steps.at(-1)
  if (step?.closedAt !== null) return false
  if (life.rules.steps[0]?.key === step.stepKey) return forwarded(life)
  return step.role === 'specialist' ? examined(life) : approved(life)
}

/** Minutes for the open step: its share, by hours, of what is left. */
function minutesHere({ rules, facts }: Life, left: number): number {
  const here = rules.steps.findIndex(rule => rule.key === facts.dossier.stepKey)
  const hours = rules.steps.slice(here).map(rule => rule.hours)
  return (left * (hours[0] ?? 1)) / hours.reduce((sum, each) => sum + each, 0)
}

function forwarded(life: Life): boolean {
  const { rules, luck, facts } = life
  const at = after(life, minutesHere(life, minutesLeft(life)))
  if (!apologisedBy(life, at)) return false
  const next = rules.steps[1]
  const unitId =
    next?.at === 'deciding' ? facts.dossier.decidingUnitId : facts.dossier.handlingUnitId
  const toOfficerId =
    next === undefined || luck.happens(0.3) ? null : anyOfficer(life, unitId, next.role as Role)
  return officerActs(life, at, assigneeOf(life), (known, by) =>
    decideForward(known, rules, { toOfficerId, note: '' }, by),
  )
}

function examined(life: Life): boolean {
  const { rules, luck } = life
  const half = () => minutesHere(life, minutesLeft(life)) * (0.2 + luck.next() * 0.3)
  if (!givenOut(life)) return false
  const startAt = after(life, half())
  if (!apologisedBy(life, startAt)) return false
  const officer = assigneeOf(life)
  if (!officerActs(life, startAt, officer, decideStart)) return false
  if (!troublesAtWork(life, officer)) return false
  // A step that went back to the counter comes again.
  if (life.facts.dossier.stepRole !== 'specialist') return true
  const proposeAt = after(life, minutesHere(life, minutesLeft(life)))
  if (!apologisedBy(life, proposeAt)) return false
  const { outcome } = life.fate
  const wish = { outcome, summary: luck.pick(PROPOSALS[outcome]), toOfficerId: null }
  return officerActs(life, proposeAt, officer, (facts, by) =>
    decideProposal(facts, rules, wish, by),
  )
}

/** The head gives some of what lies in the pile to somebody. */
function givenOut(life: Life): boolean {
  const step = life.facts.steps.at(-1)
  if (step?.assigneeId !== null || !life.luck.happens(0.4)) return true
  const officerId = anyOfficer(life, step.unitId, 'specialist')
  return officerActs(life, after(life, life.luck.between(3, 40)), headOf(life), facts =>
    decideAssignment(facts, { officerId, how: 'assigned' }),
  )
}

function approved(life: Life): boolean {
  const at = after(life, minutesHere(life, minutesLeft(life)) * 0.8)
  if (!apologisedBy(life, at)) return false
  const back = proposalBack(life)
  if (back !== undefined) return officerActs(life, at, assigneeOf(life), back)
  return officerActs(life, at, assigneeOf(life), (facts, by) =>
    decideApproval(facts, life.rules, '', by),
  )
}

function resolved(life: Life): boolean {
  const { place, facts, luck } = life
  const at = after(life, Math.max(2, minutesLeft(life)))
  if (!apologisedBy(life, at, true)) return false
  const signer = place.officer(facts.proposals.at(-1)?.closedBy ?? headOf(life))
  const input = {
    number: `${luck.between(1, 9999)}/KQ`,
    issuedOn: dateInVietNam(at),
    signerName: signer.name,
    signerPost: signer.title,
    storedFileId: life.resultFileId,
  }
  const officer = facts.steps.find(step => step.role === 'specialist')?.closedBy ?? headOf(life)
  const later = at > life.at ? at : addMinutes(life.at, 1)
  return officerActs(life, later, officer, (known, by) => decideResolution(known, input, by))
}

function handedOver(life: Life): void {
  const { fate, applicant } = life
  if (fate.collectedAfter === Infinity) return
  const { resultWay, code } = life.facts.dossier
  const at = after(life, fate.collectedAfter)
  if (resultWay === 'online' && life.resultFileId !== null) {
    const how = { way: 'online', receivedBy: applicant.name } as const
    applicantActs(life, at, (facts, by) => decideReturn(facts, how, by))
    return
  }
  const how =
    resultWay === 'post'
      ? ({ way: 'post', receivedBy: `TD${code.slice(-11).replace('-', '')}VN` } as const)
      : ({ way: 'counter', receivedBy: applicant.name } as const)
  officerActs(life, at, counterOf(life), (facts, by) => decideReturn(facts, how, by))
}

/** Who has the step; somebody of its role takes it from the pile. */
function assigneeOf(life: Life): string {
  const step = life.facts.steps.at(-1)
  if (step === undefined) throw new Error('The dossier has no step')
  return step.assigneeId ?? anyOfficer(life, step.unitId, step.role as Role)
}

/**
 * Lets the head apologise when the dossier is overdue by `at`: the morning after at the earliest, and before the
 * result at the latest. False when the present comes first.
 */
function apologisedBy(life: Life, at: Instant, beforeResult = false): boolean {
  const { facts, calendar, fate, luck } = life
  const { dueAt } = facts.dossier
  if (dueAt === null || facts.apology !== undefined || !isLate(dueAt, at)) return true
  if (fate.apology === 'before_the_result' && !beforeResult) return true
  const earliest = new Date(
    life.at.getTime() + Math.min(60_000, (at.getTime() - life.at.getTime()) / 2),
  )
  const morning = after({ ...life, at: dueAt }, luck.between(10, 200))
  const isTime = fate.apology === 'at_once' && morning > earliest && morning < at
  const when = isTime ? morning : earliest
  const said = dateInVietNam(new Date(Math.max(+life.finishBy, +when, +dueAt)))
  const newDate = nextWorkingDay(said, calendar)
  const head = headOf(life)
  const wish = {
    ...{ reason: luck.pick(APOLOGIES), newDate, signerPost: life.place.officer(head).title },
    delayingUnitId: null,
  }
  return officerActs(life, when, head, (known, by) => decideApology(known, wish, by))
}
