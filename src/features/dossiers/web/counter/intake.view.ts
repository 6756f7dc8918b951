/** Online dossiers that wait to be taken in, with the clock of one working day, as they are printed. */
import { writeMoment } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import type { WorkRow } from '../../use-cases/list-work.ts'
import { words } from '../../words.ts'
import { actHref, dossierHref } from '../work/work-addresses.ts'

/** A row of the queue. */
export type IntakeModel = {
  readonly id: string
  readonly code: string
  readonly href: string
  readonly applicant: string
  readonly procedure: string
  readonly sent: string
  readonly due: string
  readonly clock: string
  readonly late: boolean
  readonly supplementHref: string
  readonly refuseHref: string
}

/** The rows, in the order of the queue: what is late stands first. */
export function intakeModels(rows: readonly WorkRow[], language: Language): IntakeModel[] {
  const text = words(language).counter
  return rows.map(row => {
    const time = text.workingTime(Math.abs(row.remainingMinutes))
    return {
      id: row.dossierId,
      code: row.code,
      href: dossierHref(language, row.dossierId),
      applicant: row.applicantName,
      procedure: row.procedureName[language],
      sent: writeMoment(row.submittedAt),
      due: writeMoment(row.intakeDueAt),
      clock: row.late ? text.intake.over(time) : text.intake.left(time),
      late: row.late,
      supplementHref: actHref(language, row.dossierId, 'request_supplement'),
      refuseHref: actHref(language, row.dossierId, 'refuse'),
    }
  })
}
