import { href, type Language } from '#kernel/language.ts'
import { Card, CardGrid } from '#ui/components/card.tsx'
import { Section } from '#ui/components/section.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { Unit, UnitKind } from '../domain/unit.ts'
import { words } from '../words.ts'

const KINDS: readonly UnitKind[] = ['district', 'one_stop', 'ward', 'department']

/** `/don-vi`: every unit and how to reach it. */
export function UnitsPage({ language, units }: { language: Language; units: readonly Unit[] }) {
  const { units: text } = words(language)
  return (
    <PublicLayout title={text.title} description={text.lead} section={href(language, '/don-vi')}>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <p>
        <a class="govuk-link" href={href(language, '/co-cau-to-chuc')}>
          {words(language).openness.title}
        </a>
      </p>
      {KINDS.map(kind => {
        const ofKind = units.filter(unit => unit.kind === kind)
        return ofKind.length === 0 ? null : (
          <Section key={kind} title={text.kinds[kind]}>
            <CardGrid
              items={ofKind.map(unit => ({
                key: unit.slug,
                card: (
                  <Card
                    title={language === 'vi' ? unit.shortNameVi : unit.shortNameEn}
                    href={href(language, `/don-vi/${unit.slug}`)}
                    text={unit.address}
                  />
                ),
              }))}
            />
          </Section>
        )
      })}
    </PublicLayout>
  )
}
