/**
 * A dossier on its way: what is recorded of it so far, and the next act. Every act is decided by the same rules as
 * live ones; the moment `now` ends the story wherever it stands.
 */
import {
  applied,
  type Deciding,
  type Decision,
  type DossierFacts,
  type PastAct,
  type ProcedureRules,
} from '#features/dossiers'
import type { Role } from '#features/organisation'
import {
  addWorkingMinutes,
  remainingWorkingMinutes,
  type WorkingCalendar,
  workingMinutesBetween,
} from '#features/working-calendar'
import type { Instant } from '#kernel/instant.ts'
import type { Result } from '#kernel/result.ts'
import type { ActorRef } from '#platform/events/append-event.ts'
import type { Chance } from './chance.ts'
import type { Fate } from './fate.ts'
import type { Place } from './place.ts'

/** A dossier on its way. */
export type Life = {
  readonly place: Place
  readonly rules: ProcedureRules
  readonly calendar: WorkingCalendar
  readonly fate: Fate
  readonly luck: Chance
  /** The present: nothing happens at it or after it. */
  readonly now: Instant
  readonly applicant: { readonly name: string; readonly actor: ActorRef }
  /** The electronic result, when there will be one. */
  readonly resultFileId: string | null
  facts: DossierFacts
  /** Of the last act. */
  at: Instant
  /** When its work is meant to be done. */
  finishBy: Instant
  readonly acts: PastAct[]
}

type Decided = Result<Decision, { readonly code: string }>
/** When and by which officer something is decided. */
export type ByOfficer = Deciding & { readonly officerId: string }

/** The moment so many working minutes after the last act, to a second of its minute. */
export function after({ at, calendar, luck }: Life, minutes: number): Instant {
  const moment = addWorkingMinutes(at, Math.max(1, Math.round(minutes)), calendar)
  return new Date(moment.getTime() + luck.between(0, 59_999))
}

/** Lets an officer act; false when that is not past yet. Throws when the rules refuse it: then the story is wrong. */
export function officerActs(
  life: Life,
  at: Instant,
  officerId: string,
  decide: (facts: DossierFacts, by: ByOfficer) => Decided,
): boolean {
  return acts(life, at, { kind: 'officer', id: officerId }, by =>
    decide(life.facts, { ...by, officerId }),
  )
}

/** Lets the applicant act; false when that is not past yet. */
export function applicantActs(
  life: Life,
  at: Instant,
  decide: (facts: DossierFacts, by: Deciding) => Decided,
): boolean {
  return acts(life, at, life.applicant.actor, by => decide(life.facts, by))
}

function acts(life: Life, at: Instant, actor: ActorRef, decide: (by: Deciding) => Decided) {
  if (at >= life.now) return false
  const newId = () => life.luck.id(at)
  const decided = decide({ now: at, officerId: null, calendar: life.calendar, newId })
  if (!decided.ok) {
    const { code, state } = life.facts.dossier
    throw new Error(`The demo's history is refused: ${decided.error.code} (${state}, ${code})`)
  }
  life.facts = applied(life.facts, decided.value)
  life.at = at
  life.acts.push({ at, actor, events: decided.value.events })
  return true
}

/** Plans when the work is done: by the pace of its fate, or after the due date when it is to be late. */
export function planFinish(life: Life): void {
  const { at, calendar, fate } = life
  const { dueAt } = life.facts.dossier
  if (dueAt === null) return
  const left = Math.max(0, remainingWorkingMinutes(at, dueAt, calendar))
  life.finishBy =
    fate.lateBy === undefined
      ? addWorkingMinutes(at, Math.max(4, Math.floor(left * fate.pace)), calendar)
      : addWorkingMinutes(dueAt, fate.lateBy, calendar)
}

/** Working minutes until the work is to be done. */
export function minutesLeft({ at, finishBy, calendar }: Life): number {
  return Math.max(0, workingMinutesBetween(at, finishBy, calendar))
}

/** An officer with the role in the unit. */
export function anyOfficer({ place, luck }: Life, unitId: number, role: Role): string {
  return luck.pick(place.officers(unitId, role))
}

/** Who answers for the dossier: the head of the unit that examines it. */
export function headOf(life: Life): string {
  const { handlingUnitId, decidingUnitId } = life.facts.dossier
  const heads = life.place.officers(handlingUnitId, 'unit_head')
  return life.luck.pick(heads.length > 0 ? heads : life.place.officers(decidingUnitId, 'leader'))
}

/** Somebody at the counter that received it. */
export function counterOf(life: Life): string {
  return anyOfficer(life, life.facts.dossier.receivingUnitId, 'one_stop_officer')
}
