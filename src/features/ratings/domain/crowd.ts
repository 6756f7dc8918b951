/**
 * What an officer may learn of when and about what somebody rated. In a week with one dossier of a procedure, unit, week
 * and procedure together would name its applicant; so each is told only when enough people could have said it.
 */
import { addDays, type PlainDate, weekdayOf } from '#kernel/plain-date.ts'
import type { Moment } from './rating.ts'

/** How many applicants of a unit and procedure reached a moment in a week. */
export type Crowd = {
  readonly week: PlainDate
  readonly unitId: number
  readonly procedureId: number
  readonly moment: Moment
  readonly invited: number
}

/** Fewer people than this, and whoever knows the dossiers of the week could guess who spoke. */
export const SMALLEST_CROWD = 5

/** A rating as it happened. */
export type Said = Omit<Crowd, 'invited' | 'week'> & { readonly on: PlainDate }

/** What may be told of it besides its unit and moment. */
export type Told = {
  readonly week: PlainDate | undefined
  readonly procedureId: number | undefined
}

/** Monday of the week in which the day lies: the finest time that officers are given. */
export function weekOf(day: PlainDate): PlainDate {
  return addDays(day, 1 - weekdayOf(day))
}

/** Leaves out the week and the procedure where they would tell too much. */
export function tellNoOne(said: Said, crowds: readonly Crowd[]): Told {
  const week = weekOf(said.on)
  const around = crowds.filter(
    crowd => crowd.week === week && crowd.unitId === said.unitId && crowd.moment === said.moment,
  )
  const ofProcedure = around.filter(crowd => crowd.procedureId === said.procedureId)
  return {
    week: peopleIn(around) >= SMALLEST_CROWD ? week : undefined,
    procedureId: peopleIn(ofProcedure) >= SMALLEST_CROWD ? said.procedureId : undefined,
  }
}

function peopleIn(crowds: readonly Crowd[]): number {
  return crowds.reduce((people, crowd) => people + crowd.invited, 0)
}
