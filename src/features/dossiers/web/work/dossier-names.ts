import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { DossierView } from '../../use-cases/find-dossier.ts'
import { words } from '../../words.ts'

/** Names, times and words for everything that a dossier's facts point at. */
export type Names = ReturnType<typeof namesOf>

/** The names of one dossier, in one language, as it looks at `now`. */
export function namesOf(view: DossierView, language: Language, now: Instant) {
  const say = words(language)
  return {
    language,
    now,
    say,
    work: say.work,
    text: say.work.dossier,
    unit: (id: number): string => {
      const unit = view.units.get(id)
      return (language === 'vi' ? unit?.shortNameVi : unit?.shortNameEn) ?? String(id)
    },
    officer: (id: string | null | undefined): string => {
      const name = typeof id === 'string' ? view.officers.get(id)?.fullName : undefined
      return name ?? say.work.dossier.who.unknown
    },
    step: (key: string | null): string => {
      const step = view.version.content.steps.find(each => each.key === key)
      return step?.name[language] ?? key ?? ''
    },
    moment: (at: Instant | null | undefined): string => {
      return at === null || at === undefined ? '–' : writeMoment(at)
    },
  }
}
