import { href, type Language } from '#kernel/language.ts'
import type { FileLeftOut, UnkeptForm } from '#platform/http/refused-form.ts'
import { Button } from '#ui/components/button.tsx'
import { FileUpload } from '#ui/components/file-upload.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { en } from './app.en.ts'
import { vi } from './app.vi.ts'

/** A form as it came, unseen, to be sent again to where it went; its files are asked for again. */
export function CarriedForm(props: {
  language: Language
  address: string
  form: UnkeptForm
  unsaved?: boolean
}) {
  const { language, address, form, unsaved } = props
  const { refused: text } = language === 'vi' ? vi : en
  const files = byField(form.files)
  return (
    <Form action={href(language, address)} upload={files.size > 0} unsaved={unsaved}>
      {Object.entries(form.fields).map(([name, value]) => (
        <Carried key={name} name={name} value={value} />
      ))}
      {files.size > 0 && <Notification tone="warning" title={text.files} />}
      {[...files].map(([field, names], at) => (
        <FileUpload
          key={field}
          name={field}
          id={`file-${String(at + 1)}`}
          label={text.file(names.join(', '))}
          multiple={names.length > 1}
        />
      ))}
      <Button>{text.send}</Button>
    </Form>
  )
}

/** A field that nobody sees and that is sent: one with several values is boxes that are ticked, as it most likely was. */
function Carried({ name, value }: { name: string; value: string | readonly string[] }) {
  if (typeof value === 'string') return <input type="hidden" name={name} value={value} />
  return (
    <>
      {value.map((each, at) => (
        <input key={String(at)} type="checkbox" name={name} value={each} checked hidden />
      ))}
    </>
  )
}

function byField(files: readonly FileLeftOut[]): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>()
  for (const { field, name } of files) names.set(field, [...(names.get(field) ?? []), name])
  return names
}
