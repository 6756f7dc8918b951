import type { Language } from '#kernel/language.ts'
import { TextInput } from '#ui/components/text-input.tsx'
import { words } from '../words.ts'

type Props = {
  language: Language
  name: 'start' | 'end' | 'until'
  values: Readonly<Record<string, string>>
  error: (name: string) => string | undefined
  optional?: boolean
}

/** A day and a time beside each other. */
export function MomentFields({ language, name, values, error, optional }: Props) {
  const { desk: text } = words(language)
  const [day, time] = [`${name}_day`, `${name}_time`] as const
  return (
    <div class="mc-moment">
      <TextInput
        name={day}
        label={text.fields[day]}
        hint={text.dayHint}
        chars={10}
        optional={optional}
        value={values[day]}
        error={error(day)}
      />
      <TextInput
        name={time}
        label={text.fields[time]}
        hint={text.timeHint}
        chars={10}
        optional={optional}
        value={values[time]}
        error={error(time)}
      />
    </div>
  )
}
