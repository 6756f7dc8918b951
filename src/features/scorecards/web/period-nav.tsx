import type { Language } from '#kernel/language.ts'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import { words } from '../words.ts'
import type { PeriodView } from './period.view.ts'

/** Week, month or quarter; which one; and the ones beside it. */
export function PeriodNav({ language, period }: { language: Language; period: PeriodView }) {
  const { period: say } = words(language)
  return (
    <>
      <SubNavigation label={say.label} items={period.kinds} />
      <h2 class="govuk-heading-m">{period.name}</h2>
      <p class="govuk-body mc-muted mc-read">
        {period.days}. {period.state}
      </p>
      {(period.before ?? period.after) && (
        <nav class="mc-pages" aria-label={say.neighbours}>
          {period.before && (
            <a class="govuk-link mc-pages__link" href={period.before.href} rel="prev">
              <span aria-hidden="true">←</span> {period.before.text}
            </a>
          )}
          {period.after && (
            <a
              class="govuk-link mc-pages__link mc-pages__link--next"
              href={period.after.href}
              rel="next"
            >
              {period.after.text} <span aria-hidden="true">→</span>
            </a>
          )}
        </nav>
      )}
    </>
  )
}
