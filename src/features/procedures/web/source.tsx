import type { Language } from '#kernel/language.ts'
import { StatusTag } from '#ui/components/tag.tsx'
import { words } from '../words.ts'

export type SourceProps = {
  readonly language: Language
  readonly citation: string
  readonly verified: boolean
}

/** What a fact rests on, and whether it was compared with that. */
export function Source({ language, citation, verified }: SourceProps) {
  const text = words(language).procedure
  return (
    <span class="mc-muted">
      {text.source}: <span lang="vi">{citation}</span>{' '}
      {!verified && <StatusTag tone="waiting">{text.unverified}</StatusTag>}
    </span>
  )
}
