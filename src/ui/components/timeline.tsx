import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'

export type TimelineStep = {
  title: string
  state: 'done' | 'now' | 'next' | 'stopped'
  /** Unit and moment, in one line. */
  meta?: string | undefined
  text?: ComponentChildren
}

/** What happened to a dossier and what is still to come, top to bottom. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  const words = useWords()
  const spoken = {
    done: words.stepDone,
    now: words.stepNow,
    next: words.stepNext,
    stopped: words.stepStopped,
  }
  return (
    <ol class="mc-timeline">
      {steps.map((step, index) => (
        <li
          key={index}
          class={`mc-timeline__item mc-timeline__item--${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <p class="mc-timeline__title">
            {step.title}
            <span class="govuk-visually-hidden"> ({spoken[step.state]})</span>
          </p>
          {step.meta && <p class="mc-timeline__meta">{step.meta}</p>}
          {step.text && <div class="mc-timeline__text">{step.text}</div>}
        </li>
      ))}
    </ol>
  )
}
