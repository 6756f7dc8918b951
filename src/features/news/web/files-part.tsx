import { href, type Language } from '#kernel/language.ts'
import { writeSize } from '#kernel/number-text.ts'
import { paperKindOf } from '#platform/files/sniff.ts'
import { Button } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { FileUpload } from '#ui/components/file-upload.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { type ArticleFile, fileAddress } from '../domain/article-file.ts'
import { words } from '../words.ts'
import { errorText } from './fields.ts'

export type FilesPartProps = {
  language: Language
  articleId: string
  files: readonly ArticleFile[]
  /** Code of what is wrong with the file that was sent. */
  refused: string | undefined
}

/** Files of an article: those that are there with what to write to link to them, and adding one. */
export function FilesPart({ language, articleId, files, refused }: FilesPartProps) {
  const text = words(language).desk.files
  return (
    <Section title={text.title} id="tep">
      <p class="mc-muted">{files.length === 0 ? text.none : text.hint}</p>
      {files.length > 0 && (
        <ul class="govuk-list mc-desk-files">
          {files.map(file => (
            <li key={file.id}>
              <a class="govuk-link" href={fileAddress(file.id)}>
                {fileLabel(language, file)}
              </a>
              <code data-without-scripts>
                [{fileLabel(language, file)}]({fileAddress(file.id)})
              </code>
            </li>
          ))}
        </ul>
      )}
      <Details summary={text.add} open={refused !== undefined}>
        <Form action={`${href(language, '/can-bo/tin-tuc')}/${articleId}/tep`} upload>
          <FileUpload
            name="document"
            label={text.file}
            hint={text.fileHint}
            accept=".pdf,.docx,.xlsx"
            error={errorText(language, refused)}
          />
          <Button tone="secondary">{text.upload}</Button>
        </Form>
      </Details>
    </Section>
  )
}

/** What a link to the file says: its name, kind and size. */
export function fileLabel(language: Language, { name, size, mediaType }: ArticleFile): string {
  const kind = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' }[paperKindOf(mediaType)]
  return `${name.replace(/\.[a-z]{3,4}$/i, '').replace(/[[\]()]/g, ' ')} (${kind}, ${writeSize(language, size)})`
}
