import { useWords } from '../language.ts'
import { ButtonLink } from './button.tsx'

export type ErrorBodyProps = {
  homeHref: string
  /** Sign-in page for NotAllowed, and the like: the one action when it is not "home". */
  action?: { text: string; href: string } | undefined
}

type Words = { title: string; text: string; advice: readonly string[] }

function ErrorBody({
  words,
  extra,
  homeHref,
  action,
}: ErrorBodyProps & { words: Words; extra?: string }) {
  const own = useWords()
  return (
    <div class="mc-read">
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="mc-lead">{words.text}</p>
      <ul class="govuk-list govuk-list--bullet">
        {words.advice.map(line => (
          <li key={line}>{line}</li>
        ))}
        {extra && <li>{extra}</li>}
      </ul>
      <div class="mc-button-group">
        {action && <ButtonLink href={action.href}>{action.text}</ButtonLink>}
        <ButtonLink href={homeHref} tone={action ? 'secondary' : 'primary'}>
          {own.goHome}
        </ButtonLink>
      </div>
    </div>
  )
}

export function NotFound(props: ErrorBodyProps) {
  return <ErrorBody {...props} words={useWords().notFound} />
}

export function NotAllowed(props: ErrorBodyProps) {
  return <ErrorBody {...props} words={useWords().notAllowed} />
}

export function ServerError(props: ErrorBodyProps) {
  return <ErrorBody {...props} words={useWords().serverError} />
}

export function TooMany({ minutes, ...props }: ErrorBodyProps & { minutes?: number | undefined }) {
  const words = useWords()
  const wait = minutes === undefined ? {} : { extra: words.minutes(minutes) }
  return <ErrorBody {...props} words={words.tooMany} {...wait} />
}
