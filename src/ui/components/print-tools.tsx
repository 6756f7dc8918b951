import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'

/** What may be done with a paper on the screen, above it; it does not print. */
export function PrintTools({ children }: { children: ComponentChildren }) {
  return (
    <nav class="mc-desk__tools" aria-label={useWords().printTools}>
      {children}
    </nav>
  )
}
