import { href, type Language } from '#kernel/language.ts'
import { Card, CardGrid } from '#ui/components/card.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import type { ListedProcedure } from '../domain/procedure-list.ts'
import { timeText } from '../views/facts.ts'
import { words } from '../words.ts'

/** Procedures with what one wants to know before opening one. */
export function ProcedureCards({
  items,
  language,
}: {
  items: readonly ListedProcedure[]
  language: Language
}) {
  const text = words(language)
  return (
    <CardGrid
      wide
      items={items.map(item => ({
        key: item.procedure.code,
        card: (
          <Card
            title={item.name[language]}
            href={href(language, `/thu-tuc/${item.procedure.slug}`)}
            text={item.summary[language]}
          >
            <p class="mc-card__text mc-tags">
              <StatusTag tone="gold">{timeText(item.time, language)}</StatusTag>{' '}
              <StatusTag>{item.procedure.field.name[language]}</StatusTag>{' '}
              <StatusTag tone={item.online === 'full' ? 'done' : 'neutral'}>
                {text.catalogue.online[item.online]}
              </StatusTag>
            </p>
          </Card>
        ),
      }))}
    />
  )
}
