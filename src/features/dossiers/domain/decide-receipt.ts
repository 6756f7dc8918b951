/**
 * Taking a dossier in: the clock starts, the due date is promised on the receipt (NĐ 118/2025 art. 17.3), and the
 * first step, that of the counter, begins.
 */

import { counterStepDueOf, dueOf } from './counting.ts'
import { checkMove, type Decided, decided, eventOf, refused } from './deciding.ts'
import type { Deciding } from './decision.ts'
import type { Dossier, DossierFacts, DossierPatch, DossierStep } from './dossier.ts'
import type { ProcedureRules } from './procedure-rules.ts'

/** Takes in what was sent: submitted → received. */
export function decideReceipt(facts: DossierFacts, rules: ProcedureRules, by: Deciding): Decided {
  const checked = checkMove(facts, 'received')
  if (!checked.ok) return checked
  if (facts.dossier.receivedAt !== null) return refused('move_not_allowed')
  return decided(receipt(checked.value, rules, by, 'received'))
}

/** What receipt changes, and its event. After a supplement asked at intake the dossier goes on to be processed at once. */
export function receipt(
  dossier: Dossier,
  rules: ProcedureRules,
  by: Deciding,
  state: 'received' | 'in_progress',
) {
  const dueAt = dueOf(rules, by.now, by.calendar)
  const step = firstStep(dossier, rules, by, dueAt)
  const patch: DossierPatch = {
    state,
    receivedAt: by.now,
    receivedBy: by.officerId,
    calendarRevision: by.calendar.revision,
    firstDueAt: dueAt,
    dueAt,
    unitId: step.unitId,
    stepKey: step.stepKey,
    stepRole: step.role,
    stepDueAt: step.dueAt,
    assigneeId: step.assigneeId,
    pauseKind: null,
    pausedAt: null,
  }
  const event = eventOf(dossier, patch, 'dossier.received', dossier.receivingUnitId, {
    intake_due_at: dossier.intakeDueAt.toISOString(),
    limit_value: rules.limit.value,
    limit_unit: rules.limit.unit,
    late_intake: by.now > dossier.intakeDueAt,
  })
  return { patch, newStep: step, events: [event] }
}

function firstStep(
  dossier: Dossier,
  rules: ProcedureRules,
  by: Deciding,
  dueAt: Date,
): DossierStep {
  const rule = rules.steps[0]
  if (rule === undefined) throw new Error(`Version ${String(rules.versionId)} has no steps`)
  return {
    id: by.newId(),
    position: 1,
    stepKey: rule.key,
    unitId: dossier.receivingUnitId,
    role: rule.role,
    givenAt: by.now,
    givenBy: null,
    givenByUnitId: null,
    takenAt: by.officerId === null ? null : by.now,
    assigneeId: by.officerId,
    dueAt: counterStepDueOf(rule, dossier, { at: by.now, dueAt }, by.calendar),
    closedAt: null,
    closedBy: null,
    outcome: null,
    note: '',
  }
}
