import { Button } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { words } from '../words.ts'
import type { WithDocument } from './desk-form.ts'

/** A button that takes a part away; of what is published who may correct it says why on a page of its own. */
export function RemovePart({
  language,
  document,
  mayPublish,
  action,
  what,
  label,
}: WithDocument & { action: string; what: string; label?: string }) {
  const { desk: text } = words(language)
  const says = label ?? text.files.remove
  if (document.state === 'published' && !mayPublish) return null
  if (document.state === 'published')
    return (
      <a class="govuk-link" href={action}>
        {says}
        <span class="govuk-visually-hidden"> {what}</span>
      </a>
    )
  return (
    <Form action={action}>
      <Button tone="quiet" size="small">
        {says}
        <span class="govuk-visually-hidden"> {what}</span>
      </Button>
    </Form>
  )
}
