import { useWords } from '../language.ts'

export type PaginationProps = {
  newer?: string | undefined
  older?: string | undefined
  /** Where a list is not ordered by age. */
  newerText?: string | undefined
  olderText?: string | undefined
}

/** Keyset pages: there is a newer side and an older side, never a number. Prints nothing when all is on one page. */
export function Pagination(props: PaginationProps) {
  const words = useWords()
  if (!props.newer && !props.older) return null
  return (
    <nav class="mc-pages" aria-label={words.pages}>
      {props.newer && (
        <a class="govuk-link mc-pages__link" href={props.newer} rel="prev">
          <span aria-hidden="true">←</span> {props.newerText ?? words.newer}
        </a>
      )}
      {props.older && (
        <a class="govuk-link mc-pages__link mc-pages__link--next" href={props.older} rel="next">
          {props.olderText ?? words.older} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  )
}
