import { useWords } from '../language.ts'

/** Keyset pages: there is a newer side and an older side, never a number. Prints nothing when all is on one page. */
export function Pagination(props: { newer?: string | undefined; older?: string | undefined }) {
  const words = useWords()
  if (!props.newer && !props.older) return null
  return (
    <nav class="mc-pages" aria-label={words.pages}>
      {props.newer && (
        <a class="govuk-link mc-pages__link" href={props.newer} rel="prev">
          <span aria-hidden="true">←</span> {words.newer}
        </a>
      )}
      {props.older && (
        <a class="govuk-link mc-pages__link mc-pages__link--next" href={props.older} rel="next">
          {words.older} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  )
}
