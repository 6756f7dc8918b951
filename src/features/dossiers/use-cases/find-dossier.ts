import {
  listOfficersByIds,
  listUnitsByIds,
  type OfficerRef,
  type Unit,
} from '#features/organisation'
import type { Answers, ProcedureVersion } from '#features/procedures'
import {
  getCalendar,
  getCalendarAt,
  type PausedDueDate,
  remainingWorkingMinutes,
  type WorkingCalendar,
} from '#features/working-calendar'
import { isId } from '#kernel/ids.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type EventView, listEventsOf } from '#platform/events/event.queries.ts'
import { actsOpenTo, type OfficerAct } from '../domain/acts-open-to.ts'
import type { Applicant } from '../domain/applicant.ts'
import { dueWithTrace, isLate } from '../domain/counting.ts'
import type { DossierFacts } from '../domain/dossier.ts'
import { maySee } from '../domain/who-may.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { findApplicant } from '../store/applicant.queries.ts'
import { getAnswers, type HandedInPaper, listPapers } from '../store/details.queries.ts'
import { type DossierKey, findFacts } from '../store/facts.queries.ts'
import { type DossierFile, listDossierFiles } from '../store/file.queries.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { versionById } from './rules-in-force.ts'

/** All that an officer's page shows of a dossier. Personal data: the route records the view. */
export type DossierView = {
  readonly facts: DossierFacts
  readonly version: ProcedureVersion
  readonly applicant: Applicant
  readonly answers: Answers
  readonly files: readonly DossierFile[]
  readonly papers: readonly HandedInPaper[]
  readonly events: readonly EventView[]
  /** By id: every unit and officer that the facts name. */
  readonly units: ReadonlyMap<number, Unit>
  readonly officers: ReadonlyMap<string, OfficerRef>
  /** The due time and how it was counted; undefined before receipt. */
  readonly due: PausedDueDate | undefined
  /** Working minutes until the step (or the dossier) is due; negative when past, undefined when nothing is due. */
  readonly remainingMinutes: number | undefined
  readonly late: boolean
  readonly acts: ReadonlySet<OfficerAct>
}

/** A dossier for an officer; undefined when there is none, or none that the officer may see. */
export async function findDossier(
  deps: DossierDeps,
  officer: Officer,
  siteId: number,
  key: DossierKey,
): Promise<DossierView | undefined> {
  if ('id' in key && !isId(key.id)) return undefined
  const facts = await findFacts(deps.db, siteId, key)
  if (facts === undefined) return undefined
  const places = { ...facts.dossier, steps: facts.steps }
  if (!maySee(officer.duties, DOSSIER_PERMISSIONS.view.roles, places)) return undefined
  const now = deps.clock.now()
  const told = await describe(deps, facts)
  const stepKeys = told.version.content.steps.map(step => step.key)
  return { ...told, acts: actsOpenTo(officer, facts, DOSSIER_PERMISSIONS, { now, stepKeys }) }
}

/** What there is to say about a dossier, for those who may see it. */
export async function describe(deps: DossierDeps, facts: DossierFacts) {
  const { db } = deps
  const { id, siteId, decidingUnitId, versionId } = facts.dossier
  const [version, applicant, answers, files, papers, events, units, calendar] = await Promise.all([
    versionById(db, versionId),
    findApplicant(db, id),
    getAnswers(db, id),
    listDossierFiles(db, id),
    listPapers(db, id),
    listEventsOf(db, id),
    listUnitsByIds(db, unitsIn(facts)),
    getCalendar(db, siteId, decidingUnitId),
  ])
  const officers = await listOfficersByIds(db, officersIn(facts, events))
  if (applicant === undefined) throw new Error(`Dossier ${id} has no applicant`)
  const now = deps.clock.now()
  const { dueAt, pauseKind, resolvedAt, endedAt } = facts.dossier
  const isOver = resolvedAt !== null || endedAt !== null
  const until = isOver ? null : (facts.dossier.stepDueAt ?? dueAt ?? facts.dossier.intakeDueAt)
  return {
    ...{ facts, version, applicant, answers, files, papers, events },
    units: new Map(units.map(unit => [unit.id, unit])),
    officers: new Map(officers.map(officer => [officer.id, officer])),
    due: await countedDue(deps, facts, calendar),
    remainingMinutes: until === null ? undefined : remainingWorkingMinutes(now, until, calendar),
    late: pauseKind === null && dueAt !== null && isLate(dueAt, resolvedAt ?? endedAt ?? now),
  }
}

// A due date that is no longer open is not recounted: it is told as it was counted then.
async function countedDue({ db }: DossierDeps, facts: DossierFacts, calendar: WorkingCalendar) {
  const { siteId, decidingUnitId: unitId, receivedAt, dueAt, calendarRevision } = facts.dossier
  if (receivedAt === null) return undefined
  const counted = dueWithTrace(facts, calendar)
  if (counted.dueAt.getTime() === dueAt?.getTime()) return counted
  return dueWithTrace(facts, await getCalendarAt(db, { siteId, unitId }, calendarRevision))
}

function unitsIn({ dossier, steps, apology, supplement }: DossierFacts): number[] {
  return [
    ...new Set([
      dossier.receivingUnitId,
      dossier.handlingUnitId,
      dossier.decidingUnitId,
      dossier.unitId,
      ...steps.flatMap(step => [step.unitId, step.givenByUnitId ?? []].flat()),
      ...(apology === undefined ? [] : [apology.delayingUnitId]),
      ...(supplement === undefined ? [] : [supplement.unitId]),
    ]),
  ]
}

function officersIn(facts: DossierFacts, events: readonly EventView[]): string[] {
  const { dossier, steps, pauses, proposals, dueDateChanges, supplement, apology, end, result } =
    facts
  const named = [
    ...[dossier.assigneeId, dossier.receivedBy, supplement?.requestedBy, apology?.apologisedBy],
    ...[end?.endedBy, result?.attachedBy, facts.resultReturn?.returnedBy],
    ...[facts.withdrawal?.confirmedBy],
    ...steps.flatMap(step => [step.givenBy, step.assigneeId, step.closedBy]),
    ...pauses.flatMap(pause => [pause.begunBy, pause.endedBy]),
    ...proposals.flatMap(proposal => [proposal.proposedBy, proposal.closedBy]),
    ...dueDateChanges.map(change => change.changedBy),
    ...events.flatMap(event => [
      event.actorKind === 'officer' ? event.actorId : null,
      ...['officer_id', 'previous_officer_id', 'approved_by'].map(name => event.data[name]),
    ]),
  ]
  return [...new Set(named.filter(id => typeof id === 'string'))]
}
