import type { Language } from '#kernel/language.ts'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { words } from '../../words.ts'
import type { EndPart, SupplementPart } from './dossier-rows.ts'

/** What the applicant was asked to add, why and until when; nothing when nothing was asked. */
export function SupplementAsked(props: {
  language: Language
  supplement: SupplementPart | undefined
}) {
  const { supplement, language } = props
  const say = words(language).track.supplement
  if (supplement === undefined) return null
  return (
    <Section title={say.title} id="bo-sung">
      <SummaryList
        rows={[
          { key: say.items, value: <List lines={supplement.items} /> },
          { key: say.reasons, value: <List lines={supplement.reasons} /> },
          ...supplement.rows,
        ]}
      />
    </Section>
  )
}

/** Why it was refused or stopped, and what the applicant can do; nothing when it was neither. */
export function EndedPart({ language, end }: { language: Language; end: EndPart | undefined }) {
  const say = words(language).track.ended
  if (end === undefined) return null
  return (
    <Section title={end.title} id="ly-do">
      <SummaryList
        rows={[
          { key: say.reasons, value: <List lines={end.reasons} /> },
          { key: say.guidance, value: end.guidance },
        ]}
      />
    </Section>
  )
}

/** One line as it is, several as a list. */
export function List({ lines }: { lines: readonly string[] }) {
  if (lines.length === 1) return <>{lines[0]}</>
  return (
    <ul class="govuk-list govuk-list--bullet">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
