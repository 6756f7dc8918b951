import { useWords } from '../language.ts'
import type { FieldProps } from './field.tsx'
import { fieldId } from './field.tsx'
import { FieldGroup } from './fieldset.tsx'

export type FaceRatingProps = FieldProps & {
  faces: 3 | 5
  /** From 1, the least satisfied, to `faces`. */
  value?: number | undefined
  /** Words under the faces, worst first; the system's own when left out. */
  labels?: readonly string[] | undefined
}

/** Mouths from a frown to a smile, worst first. */
const MOUTHS = [
  'M16 40c4-7 20-7 24 0',
  'M17 38c4-4 18-4 22 0',
  'M17 37h22',
  'M17 35c4 5 18 5 22 0',
  'M15 33c3 12 23 12 26 0z',
]

/** Radios drawn as faces; each has its words, so neither colour nor drawing carries the meaning alone. */
export function FaceRating(props: FaceRatingProps) {
  const words = useWords()
  const labels = props.labels ?? (props.faces === 5 ? words.faces.five : words.faces.three)
  const mouths = props.faces === 5 ? MOUTHS : [MOUTHS[1], MOUTHS[2], MOUTHS[4]]
  return (
    <FieldGroup {...props}>
      <div class="mc-faces">
        {mouths.map((mouth, index) => {
          const score = index + 1
          const id = index === 0 ? fieldId(props) : `${fieldId(props)}-${score}`
          return (
            <div key={score} class="mc-faces__item">
              <input
                class="mc-faces__input"
                type="radio"
                id={id}
                name={props.name}
                value={score}
                checked={props.value === score}
              />
              <label class="mc-faces__label" for={id}>
                <svg
                  class="mc-faces__face"
                  viewBox="0 0 56 56"
                  aria-hidden="true"
                  focusable="false"
                >
                  <circle class="mc-faces__circle" cx="28" cy="28" r="26" stroke-width="2" />
                  <circle cx="19.5" cy="23" r="3" />
                  <circle cx="36.5" cy="23" r="3" />
                  <path
                    d={mouth}
                    fill={mouth?.endsWith('z') ? '#fff' : 'none'}
                    stroke="#1e1a17"
                    stroke-width="2.6"
                    stroke-linecap="round"
                    stroke-linejoin="round"
                  />
                </svg>
                <span>{labels[index]}</span>
              </label>
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}
