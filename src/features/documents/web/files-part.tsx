import { href } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { FileUpload } from '#ui/components/file-upload.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { toldReading } from '../domain/attachment.ts'
import { words } from '../words.ts'
import { fieldId, isOffered, type WithDocument } from './desk-form.ts'
import { errorText } from './fields.ts'
import { ReasonField } from './reason-field.tsx'
import { RemovePart } from './remove-part.tsx'

/** The files of a document, what came of reading them, and a form for one more. */
export function FilesPart(props: WithDocument) {
  const { language, document, files, refused } = props
  const { desk, readings, page } = words(language)
  const { files: text } = desk
  const base = href(language, `/can-bo/van-ban/${document.id}/tep`)
  const mine = refused?.form === 'file' ? refused : undefined
  return (
    <Section title={text.title} id="tep">
      {files.length === 0 && <p class="mc-muted">{text.none}</p>}
      {files.map(file => (
        <div key={file.id} class="mc-kept-part">
          <div>
            <a class="govuk-link" href={`/van-ban/tep/${file.id}`}>
              {file.name}
            </a>{' '}
            <span class="mc-muted">
              {[file.sizeText, file.pages && page.pages(file.pages)].filter(Boolean).join(' · ')}
            </span>
            <div class="mc-muted">{readings[toldReading(file.reading, file.pages)]}</div>
            {file.scannedPages !== null && file.scannedPages > 0 && file.pages !== null && (
              <div class="mc-muted">{text.partlyScanned(file.scannedPages, file.pages)}</div>
            )}
          </div>
          <RemovePart {...props} action={`${base}/${file.id}/bo`} what={file.name} />
        </div>
      ))}
      {isOffered(props, 'file') && (
        <Form action={base} upload label={text.add}>
          <FileUpload
            name="file"
            id={fieldId('file', 'file')}
            label={text.file}
            hint={text.hint}
            accept=".pdf,.docx,.xlsx"
            error={errorText(language, mine?.errors['file'])}
          />
          <ReasonField {...props} form="file" />
          <Button tone="secondary" size="small">
            {text.upload}
          </Button>
        </Form>
      )}
    </Section>
  )
}
