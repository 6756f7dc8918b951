import type { Language } from '#kernel/language.ts'
import { LinkList } from '#ui/components/article-card.tsx'
import { Section } from '#ui/components/section.tsx'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import type { Headline } from '../domain/article.ts'
import { READING_PERIODS, type ReadingPeriod } from '../domain/reading-period.ts'
import { headlineLinks } from '../views/cards.tsx'
import { words } from '../words.ts'
import { PERIOD_VALUES } from './period-values.ts'

export type MostReadProps = {
  language: Language
  /** The page that the box stands on, for choosing another period there. */
  base: string
  period: ReadingPeriod
  articles: readonly Headline[]
}

/** What most people read, in the period that the reader chooses. */
export function MostReadBox({ language, base, period, articles }: MostReadProps) {
  const text = words(language)
  return (
    <Section title={text.mostRead} id="doc-nhieu">
      <SubNavigation
        label={text.mostRead}
        items={READING_PERIODS.map(each => ({
          text: text.periods[each],
          href: `${base}?doc-nhieu=${PERIOD_VALUES[each]}#doc-nhieu`,
          current: each === period,
        }))}
      />
      {articles.length === 0 ? (
        <p class="mc-muted">{text.mostReadNone}</p>
      ) : (
        <LinkList ranked links={headlineLinks(language, articles)} />
      )}
    </Section>
  )
}
