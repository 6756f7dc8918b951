import type { Unit } from '#features/organisation'
import type { NamedProcedure } from '#features/procedures'
import { writeDay } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import { addDays, type PlainDate } from '#kernel/plain-date.ts'
import { uiWords } from '#ui/language.ts'
import type { Faces, Moment, Reason } from '../domain/rating.ts'
import { words } from '../words.ts'

/** What was said, as an officer may know it. */
export type TellableOpinion = {
  readonly unitId: number
  readonly moment: Moment
  readonly score: number
  readonly faces: Faces
  readonly reasons: readonly string[]
  readonly comment: string
  readonly week: PlainDate | undefined
  readonly procedureId: number | undefined
}

/** The same in words. `undefined`: not told, so that nobody can be recognised. */
export type OpinionLine = {
  readonly score: string
  readonly moment: string
  readonly unit: string
  readonly week: string | undefined
  readonly procedure: string | undefined
  readonly reasons: string
  readonly comment: string
}

/** By what names units and procedures are called. */
export type Names = {
  readonly units: readonly Unit[]
  readonly procedures: readonly NamedProcedure[]
}

/** An opinion in the reader's language. */
export function opinionLine(
  opinion: TellableOpinion,
  names: Names,
  language: Language,
): OpinionLine {
  const say = words(language)
  const unit = names.units.find(each => each.id === opinion.unitId)
  const { week } = opinion
  return {
    score: faceText(opinion, language),
    moment: say.moments[opinion.moment],
    unit: (language === 'vi' ? unit?.shortNameVi : unit?.shortNameEn) ?? '',
    week: week && say.followUps.weekFrom(writeDay(week), writeDay(addDays(week, 6))),
    procedure: names.procedures.find(each => each.id === opinion.procedureId)?.name[language],
    reasons: opinion.reasons.map(reason => say.reasons[reason as Reason]).join('; '),
    comment: opinion.comment,
  }
}

/** The words under the face that was chosen. */
export function faceText(
  { score, faces }: { readonly score: number; readonly faces: Faces },
  language: Language,
): string {
  const { three, five } = uiWords(language).faces
  return (faces === 5 ? five : three)[score - 1] ?? ''
}
