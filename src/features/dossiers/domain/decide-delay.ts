/**
 * When a due date cannot be kept. Extension: more time, once, asked before the due date has passed (form 04 of the
 * 2025 set). Apology: said in writing, with a new day; it never moves the due date, so the delay stays visible.
 */
import { dateInVietNam, instantAt } from '#kernel/instant.ts'
import { addDays, type PlainDate } from '#kernel/plain-date.ts'
import { dueAgain, isLate, stepDueAgain } from './counting.ts'
import { changeOfDue } from './decide-pause.ts'
import { checkRunning, type Decided, decided, eventOf, isReceived, refused } from './deciding.ts'
import { applied, type Deciding } from './decision.ts'
import { type DossierFacts, type DueDateChange, openStep } from './dossier.ts'
import type { ProcedureRules } from './procedure-rules.ts'
import { checkExplanation } from './reasons.ts'
import { isOpen } from './states.ts'

/** Most calendar days by which a due date may be put off. */
export const LONGEST_EXTENSION_DAYS = 60

/** Puts the due date off, to the end of a stated day. */
export function decideExtension(
  facts: DossierFacts,
  wish: { readonly to: PlainDate; readonly reason: string },
  by: Deciding,
): Decided {
  const said = checkExplanation(wish.reason)
  if (!said.ok) return said
  const running = checkRunning(facts)
  if (!running.ok) return running
  const { dossier } = running.value
  if (facts.dueDateChanges.some(change => change.cause === 'extension'))
    return refused('extension_already_made')
  if (isLate(dossier.dueAt, by.now)) return refused('extension_after_due_date')
  const dueOn = dateInVietNam(dossier.dueAt)
  if (wish.to <= dueOn) return refused('extension_not_later')
  if (wish.to > addDays(dueOn, LONGEST_EXTENSION_DAYS)) return refused('extension_too_long')
  const dueAt = dueAgain(
    applied(facts, { patch: {}, dueDateChange: draft(wish.to, by), events: [] }),
    by.calendar,
  )
  const patch = { dueAt, calendarRevision: by.calendar.revision }
  const change = changeOfDue(
    dossier,
    { patch, dueAt, cause: 'extension', reason: said.value, extendedTo: wish.to },
    by,
  )
  if (change === undefined) return refused('extension_not_later')
  return decided({ patch, dueDateChange: change.row, events: [change.event] })
}

// Enough of an extension to count with; the record itself is made once the due time is known.
function draft(to: PlainDate, by: Deciding): DueDateChange {
  const moment = instantAt(to, 0)
  return {
    ...{ id: '', cause: 'extension', changedAt: by.now, changedBy: by.officerId, reason: '' },
    ...{ previousDueAt: moment, newDueAt: moment, extendedTo: to },
  }
}

/** The words of an apology. */
export type ApologyWish = {
  readonly reason: string
  readonly newDate: PlainDate
  readonly signerPost: string
  readonly delayingUnitId: number | null
}

/** Apologises to the applicant, before or after the due date has passed; once. */
export function decideApology(
  facts: DossierFacts,
  wish: ApologyWish,
  by: Deciding & { readonly officerId: string },
): Decided {
  const said = checkExplanation(wish.reason)
  if (!said.ok) return said
  const { dossier } = facts
  if (facts.apology !== undefined) return refused('apology_already_made')
  if (!isReceived(dossier) || (dossier.state !== 'received' && dossier.state !== 'in_progress'))
    return refused('move_not_allowed')
  if (wish.newDate < dateInVietNam(by.now) || wish.newDate <= dateInVietNam(dossier.dueAt))
    return refused('apology_too_early_date')
  if (wish.signerPost.trim() === '') return refused('reason_missing')
  const delayingUnitId = wish.delayingUnitId ?? dossier.unitId
  if (!unitsOf(facts).includes(delayingUnitId)) return refused('delaying_unit_unknown')
  return decided({
    patch: {},
    apology: {
      apologisedAt: by.now,
      apologisedBy: by.officerId,
      signerPost: wish.signerPost.trim(),
      delayingUnitId,
      reason: said.value,
      dueAt: dossier.dueAt,
      newDate: wish.newDate,
    },
    events: [
      eventOf(dossier, {}, 'dossier.apologised', dossier.decidingUnitId, {
        new_date: wish.newDate,
        delaying_unit_id: delayingUnitId,
      }),
    ],
  })
}

/**
 * Counts the open due times again after the calendar changed; undefined when they stay. A step's own due time may
 * move alone: it is no promise to the applicant, so no event of the dossier tells of it.
 */
export function decideRecount(
  facts: DossierFacts,
  rules: ProcedureRules,
  by: Deciding,
): Decided | undefined {
  const { dossier } = facts
  if (!isReceived(dossier) || !isOpen(dossier.state)) return undefined
  const dueAt = dueAgain(facts, by.calendar)
  const stepDueAt = stepDueOfOpen(facts, rules, dueAt, by)
  const stays = stepDueAt?.getTime() === dossier.stepDueAt?.getTime()
  const patch = {
    ...{ dueAt, calendarRevision: by.calendar.revision },
    ...(stepDueAt === null ? {} : { stepDueAt }),
  }
  const change = changeOfDue(dossier, { patch, dueAt, cause: 'calendar', reason: 'calendar' }, by)
  if (change === undefined && stays) return undefined
  return decided({
    patch,
    ...(stepDueAt === null ? {} : { step: { dueAt: stepDueAt } }),
    ...(change === undefined ? {} : { dueDateChange: change.row }),
    events: change === undefined ? [] : [change.event],
  })
}

function stepDueOfOpen(facts: DossierFacts, rules: ProcedureRules, dueAt: Date, by: Deciding) {
  const step = openStep(facts)
  const rule = rules.steps.find(each => each.key === step?.stepKey)
  if (step === undefined || rule === undefined || facts.dossier.stepDueAt === null) return null
  return stepDueAgain(facts, { step, rule, dueAt }, by.calendar)
}

/** The units through which a dossier went or will go. */
function unitsOf({ dossier, steps }: DossierFacts): number[] {
  const { receivingUnitId, handlingUnitId, decidingUnitId, unitId } = dossier
  return [
    ...[receivingUnitId, handlingUnitId, decidingUnitId, unitId],
    ...steps.map(step => step.unitId),
  ]
}
