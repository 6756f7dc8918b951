import type { Language } from '#kernel/language.ts'
import { Fieldset } from '#ui/components/fieldset.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { words } from '../words.ts'
import { linkField, shownRows } from './link-rows.forms.ts'

type LinkRowsProps = {
  language: Language
  values: Readonly<Record<string, string>>
  error: (name: string) => string | undefined
}

/** Links to other sites: a name, its English, an address in each row. An emptied row is a link less. */
export function LinkRows({ language, values, error }: LinkRowsProps) {
  const { look: text } = words(language)
  return (
    <>
      {shownRows(values).map(row => (
        <Fieldset key={String(row)} legend={text.linkRow(row)} size="s">
          <div class="mc-moment">
            {(['vi', 'en', 'address'] as const).map(part => {
              const name = linkField(row, part)
              return (
                <TextInput
                  key={part}
                  name={name}
                  label={text.linkParts[part]}
                  optional={part === 'en'}
                  chars={20}
                  value={values[name]}
                  error={error(name)}
                />
              )
            })}
          </div>
        </Fieldset>
      ))}
    </>
  )
}
