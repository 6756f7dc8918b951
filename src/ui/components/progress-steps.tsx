import { useWords } from '../language.ts'

/** Where one is in a journey. `current` counts from 1. On a phone only the bars and the current step's name show. */
export function ProgressSteps(props: { steps: readonly string[]; current: number }) {
  const words = useWords()
  const { steps, current } = props
  return (
    <ol class="mc-progress">
      {steps.map((name, index) => {
        const state = stepState(index + 1, current)
        return (
          <li
            key={name}
            class={`mc-progress__step mc-progress__step--${state}`}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <span class="mc-progress__name">{name}</span>
            {state === 'now' && (
              <span class="mc-progress__now" aria-hidden="true">
                {words.progress(current, steps.length)}: {name}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function stepState(step: number, current: number): 'done' | 'now' | 'next' {
  if (step === current) return 'now'
  return step < current ? 'done' : 'next'
}
