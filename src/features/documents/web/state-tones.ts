import type { Tone } from '#ui/components/tag.tsx'
import type { DocumentState } from '../domain/document.ts'

/** How the states of documents look. */
export const STATE_TONES: Readonly<Record<DocumentState, Tone>> = {
  draft: 'waiting',
  published: 'done',
  withdrawn: 'neutral',
}
