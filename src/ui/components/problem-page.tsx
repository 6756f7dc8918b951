import type { ComponentType } from 'preact'
import { uiWords, useWords } from '../language.ts'
import { useFrame } from '../layouts/frame.ts'
import type { PublicLayoutProps } from '../layouts/public-layout.tsx'
import type { UiWords } from '../ui.vi.ts'
import { ButtonLink } from './button.tsx'

/** Why a page is not shown. */
export type PageProblem = keyof UiWords['problems']

export type ProblemContentProps = {
  problem: PageProblem
  /** A sentence about this very request: which file, how long to wait. */
  detail?: string | undefined
  /** What to do about this very request. */
  advice?: readonly string[] | undefined
  homeHref: string
  /** The one action when it is not "home": to sign in, to go back to the form. */
  action?: { text: string; href: string } | undefined
}

/** What went wrong in plain words, and what to do next. */
export function ProblemContent(props: ProblemContentProps) {
  const { problem, detail, homeHref, action } = props
  const words = useWords()
  const { title, text, ...usual } = words.problems[problem]
  const advice = props.advice ?? usual.advice
  return (
    <div class="mc-read">
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="mc-lead">{detail ?? text}</p>
      <ul class="govuk-list govuk-list--bullet">
        {advice.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="mc-button-group">
        {action && <ButtonLink href={action.href}>{action.text}</ButtonLink>}
        <ButtonLink href={homeHref} tone={action ? 'secondary' : 'primary'}>
          {words.goHome}
        </ButtonLink>
      </div>
    </div>
  )
}

export type ProblemBodyProps = ProblemContentProps & { layout: ComponentType<PublicLayoutProps> }

/** The same inside the page's layout. */
export function ProblemBody({ layout: Layout, ...props }: ProblemBodyProps) {
  const { language } = useFrame()
  return (
    <Layout title={uiWords(language).problems[props.problem].title} noIndex>
      <ProblemContent {...props} />
    </Layout>
  )
}
