import type { Language } from '#kernel/language.ts'
import { StatusTag, type Tone } from '#ui/components/tag.tsx'
import type { Phase } from '../domain/consultation.ts'
import { words } from '../words.ts'

const TONES: Readonly<Record<Phase, Tone>> = {
  draft: 'neutral',
  open: 'active',
  closed: 'waiting',
  reported: 'done',
  withdrawn: 'neutral',
}

/** Where a consultation stands, in words and colour. */
export function PhaseTag({ language, phase }: { language: Language; phase: Phase }) {
  return <StatusTag tone={TONES[phase]}>{words(language).consultation.phases[phase]}</StatusTag>
}
