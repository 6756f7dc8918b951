import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { StatusTag, type Tone } from '#ui/components/tag.tsx'
import type { ContentState } from '../domain/content.ts'
import { words } from '../words.ts'

const TONES = {
  present: 'done',
  overdue: 'waiting',
  broken: 'late',
  empty: 'late',
  missing: 'late',
} as const satisfies Record<ContentState, Tone>

/** How a content stands, as a mark. */
export function ContentTag(props: { language: Language; state: ContentState }) {
  return (
    <StatusTag tone={TONES[props.state]}>{words(props.language).states[props.state]}</StatusTag>
  )
}

/** A day, or that there is none. */
export function dayOr(at: Instant | null, none: string): string {
  return at === null ? none : writeDay(dateInVietNam(at))
}
