/** A row of any list of open dossiers, as it is printed. */

import { writeDay, writeMoment } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { daysBetween } from '#kernel/plain-date.ts'
import type { WorkRow } from '../../use-cases/list-work.ts'
import { words } from '../../words.ts'
import { dossierHref } from './work-addresses.ts'

/** A time with what it means now. */
export type TimeModel = {
  readonly text: string
  readonly note: string | undefined
  readonly tone: 'late' | 'soon' | 'calm'
}

/** What a list prints of a dossier. */
export type RowModel = {
  readonly id: string
  /** Id and revision, for bulk acts; undefined when none is possible. */
  readonly tick: string | undefined
  readonly code: string
  readonly href: string
  readonly procedure: string
  readonly applicant: string
  readonly why: string
  readonly step: string | undefined
  readonly holder: string | undefined
  readonly unit: string | undefined
  readonly stepDue: TimeModel
  readonly due: TimeModel
}

/** What is known besides the row. */
export type RowSetting = {
  readonly language: Language
  readonly now: Instant
  readonly officerId: string
  readonly canTick: boolean
  /** Short names by id; empty when all lies in one unit. */
  readonly unitNames: ReadonlyMap<number, string>
}

const SOON_MINUTES = 240

/** The printed row. */
export function rowModel(row: WorkRow, setting: RowSetting): RowModel {
  const { language, officerId } = setting
  const say = words(language)
  const unit = setting.unitNames.get(row.unitId)
  const isAtWork =
    row.pauseKind === null && (row.state === 'received' || row.state === 'in_progress')
  return {
    id: row.dossierId,
    tick: setting.canTick && isAtWork ? `${row.dossierId}.${String(row.revision)}` : undefined,
    code: row.code,
    href: dossierHref(language, row.dossierId),
    procedure: row.procedureName[language],
    applicant: row.applicantName,
    why: say.whys[row.why],
    step: row.stepName?.[language],
    holder:
      row.assigneeName === undefined || row.assigneeId === officerId
        ? undefined
        : say.work.list.with(row.assigneeName),
    unit: unit === undefined ? undefined : say.work.list.at(unit),
    stepDue: stepDueModel(row, language),
    due: dueModel(row, setting),
  }
}

function stepDueModel(row: WorkRow, language: Language): TimeModel {
  const { time } = words(language).work
  if (row.pauseKind !== null) return { text: '', note: time.stands, tone: 'calm' }
  const minutes = row.remainingMinutes
  const duration = time.duration(Math.abs(minutes))
  const text = writeMoment(row.attentionAt)
  if (minutes < 0) return { text, note: time.over(duration), tone: 'late' }
  return { text, note: time.left(duration), tone: minutes <= SOON_MINUTES ? 'soon' : 'calm' }
}

function dueModel(row: WorkRow, { language, now }: RowSetting): TimeModel {
  const { time, list } = words(language).work
  if (row.dueAt === null) {
    const note = row.late ? time.lateIntake : undefined
    return { text: list.notReceived, note, tone: row.late ? 'late' : 'calm' }
  }
  const [due, today] = [dateInVietNam(row.dueAt), dateInVietNam(now)]
  if (row.late)
    return { text: writeDay(due), note: time.lateBy(daysBetween(due, today)), tone: 'late' }
  const isToday = due === today && row.pauseKind === null
  return {
    text: writeDay(due),
    note: isToday ? time.today : undefined,
    tone: isToday ? 'soon' : 'calm',
  }
}
