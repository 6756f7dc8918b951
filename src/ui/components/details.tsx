import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'

export type DetailsProps = {
  summary: string
  open?: boolean | undefined
  children: ComponentChildren
}

export function Details(props: DetailsProps) {
  return (
    <details class="govuk-details" open={props.open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{props.summary}</span>
      </summary>
      <div class="govuk-details__text">{props.children}</div>
    </details>
  )
}

export function InsetText({ children }: { children: ComponentChildren }) {
  return <div class="govuk-inset-text">{children}</div>
}

/** A consequence that the reader must know before going on. */
export function WarningText({ children }: { children: ComponentChildren }) {
  const words = useWords()
  return (
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{words.warning}: </span>
        {children}
      </strong>
    </div>
  )
}
