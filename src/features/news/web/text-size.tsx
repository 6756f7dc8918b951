import type { Language } from '#kernel/language.ts'
import { words } from '../words.ts'

const SIZES = ['normal', 'large', 'larger'] as const

/**
 * Lets a reader choose how large the article's text is: by style alone, for the article that follows; a script keeps the
 * choice on the device. The buttons stand beside the article, not in a box, so that old browsers too find it from them.
 */
export function TextSize({ language }: { language: Language }) {
  const text = words(language).textSize
  return (
    <>
      {SIZES.map(size => (
        <input
          key={size}
          class={`mc-text-size__choice mc-text-size__choice--${size}`}
          type="radio"
          name="text-size"
          id={`text-size-${size}`}
          value={size}
          checked={size === 'normal'}
          data-text-size
        />
      ))}
      <p class="mc-text-size mc-no-print">
        {text.title}:
        {SIZES.map(size => (
          <label
            key={size}
            class={`mc-text-size__label mc-text-size__label--${size}`}
            for={`text-size-${size}`}
          >
            <span class="govuk-visually-hidden">{text.title} </span>
            {text[size]}
          </label>
        ))}
      </p>
    </>
  )
}
