import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { useWords } from '../language.ts'
import { SurroundingFields } from '../surrounding-fields.ts'

export type FormProps = {
  action: string
  method?: 'get' | 'post' | undefined
  /** Has file inputs. */
  upload?: boolean | undefined
  /** Hidden fields: idempotency key, token, step. */
  fields?: Readonly<Record<string, string | undefined>> | undefined
  /** Where the browser sends the form every few seconds, to keep a draft. */
  autosave?: string | undefined
  /** It carries what somebody typed before: leaving it asks first, where the page has the script for that. */
  unsaved?: boolean | undefined
  label?: string | undefined
  id?: string | undefined
  children: ComponentChildren
}

/** The server checks and explains, so the browser's own bubbles are off; scripts hold back a second click. */
export function Form(props: FormProps) {
  const { method = 'post' } = props
  const words = useWords()
  const around = useContext(SurroundingFields)
  const fields = { ...(method === 'post' ? around : {}), ...props.fields }
  return (
    <form
      id={props.id}
      action={props.action}
      method={method}
      enctype={props.upload ? 'multipart/form-data' : undefined}
      novalidate
      aria-label={props.label}
      data-once={method === 'post' ? '' : undefined}
      data-autosave={props.autosave}
      data-unsaved={props.unsaved ? '' : undefined}
    >
      {Object.entries(fields).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {props.children}
      {props.autosave && <p class="mc-saved" data-saved={words.saved} role="status" />}
    </form>
  )
}
