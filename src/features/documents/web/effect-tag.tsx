import type { Language } from '#kernel/language.ts'
import { StatusTag, type Tone } from '#ui/components/tag.tsx'
import type { EffectStatus } from '../domain/effect.ts'
import { words } from '../words.ts'

const TONES: Readonly<Record<EffectStatus, Tone>> = {
  not_yet: 'waiting',
  in_effect: 'done',
  partly_ended: 'gold',
  ended: 'neutral',
}

/** Whether a document is in effect, in words and colour. */
export function EffectTag({ language, status }: { language: Language; status: EffectStatus }) {
  return <StatusTag tone={TONES[status]}>{words(language).effects[status]}</StatusTag>
}
