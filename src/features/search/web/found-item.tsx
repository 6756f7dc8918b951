import type { Found } from '../domain/found.ts'
import { highlight } from '../domain/highlight.ts'

export type FoundItemProps = {
  found: Found
  /** Plain words to mark. */
  words: readonly string[]
}

/** One result: its title, where the words stand in it, and what it is. */
export function FoundItem({ found, words }: FoundItemProps) {
  return (
    <li class="mc-found" lang={found.lang}>
      <h3 class="mc-found__title">
        <a class="govuk-link" href={found.href}>
          <Marked text={found.title} words={words} />
        </a>
      </h3>
      {found.text !== '' && (
        <p class="mc-found__text">
          <Marked text={found.text} words={words} />
        </p>
      )}
      {found.note !== '' && <p class="mc-found__note">{found.note}</p>}
    </li>
  )
}

function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return (
    <>
      {highlight(text, words).map((piece, nth) =>
        piece.isWord ? <mark key={String(nth)}>{piece.text}</mark> : piece.text,
      )}
    </>
  )
}
