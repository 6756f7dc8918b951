import { type FieldProps, fieldId } from './field.tsx'
import { FieldGroup } from './fieldset.tsx'
import type { Option } from './select.tsx'

export type ReasonChipsProps = FieldProps & {
  options: readonly Option[]
  values?: readonly string[] | undefined
}

/** Short reasons to tick, side by side. */
export function ReasonChips(props: ReasonChipsProps) {
  return (
    <FieldGroup {...props}>
      <div class="mc-chips">
        {props.options.map((option, index) => {
          const id = index === 0 ? fieldId(props) : `${fieldId(props)}-${index + 1}`
          return (
            <div key={option.value} class="mc-chips__item">
              <input
                class="mc-chips__input"
                type="checkbox"
                id={id}
                name={props.name}
                value={option.value}
                checked={props.values?.includes(option.value)}
              />
              <label class="mc-chips__label" for={id}>
                <svg
                  class="mc-chips__tick"
                  viewBox="0 0 16 16"
                  aria-hidden="true"
                  focusable="false"
                >
                  <path
                    d="m2.5 8.5 4 4 7-8.5"
                    fill="none"
                    stroke="currentColor"
                    stroke-width="2.4"
                  />
                </svg>
                {option.text}
              </label>
            </div>
          )
        })}
      </div>
    </FieldGroup>
  )
}
