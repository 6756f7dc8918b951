import { href, type Language } from '#kernel/language.ts'
import { Button, Form, TextInput } from '#ui/index.ts'
import { words } from '../../words.ts'

/** Looks a dossier up by what lies before the officer. Sent in the body: it is often somebody's name or number. */
export function FindForm(props: {
  language: Language
  action: string
  label: string
  value?: string | undefined
  error?: string | undefined
}) {
  const text = words(props.language).counter.home
  return (
    <Form action={href(props.language, props.action)} label={props.label}>
      <div class="mc-counter__find">
        <TextInput
          name="tim"
          label={props.label}
          hint={text.findHint}
          value={props.value}
          error={props.error}
          autoComplete="off"
          spellCheck={false}
        />
        <Button tone="secondary">{text.findButton}</Button>
      </div>
    </Form>
  )
}
