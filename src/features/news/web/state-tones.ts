import type { Tone } from '#ui/components/tag.tsx'
import type { ArticleState } from '../domain/article.ts'

/** How the states of articles look. */
export const STATE_TONES: Readonly<Record<ArticleState, Tone>> = {
  draft: 'neutral',
  awaiting_approval: 'waiting',
  scheduled: 'active',
  published: 'done',
  withdrawn: 'neutral',
}
