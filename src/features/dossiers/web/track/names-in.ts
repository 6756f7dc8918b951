/** Names that the pages of tracking show, in the reader's language. */
import type { Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import type { TrackingView } from '../../use-cases/find-tracked.ts'

/** The unit's name. */
export function unitName(view: TrackingView, id: number, language: Language): string {
  const unit = view.units.get(id)
  return (language === 'vi' ? unit?.nameVi : unit?.nameEn) ?? ''
}

/** What the procedure version calls a step. */
export function stepName(view: TrackingView, key: string, language: Language): string {
  const step = view.version.content.steps.find(each => each.key === key)
  return step?.name[language] ?? key
}

/** An amount in dong, with thousands apart as Vietnamese papers print them. */
export function moneyText(amount: number): string {
  return writeNumber('vi', amount)
}
