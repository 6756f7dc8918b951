import type { Language } from '#kernel/language.ts'
import { writeSize } from '#kernel/number-text.ts'
import { FileUpload } from '#ui/components/file-upload.tsx'
import type { FileAnswer, Raw } from '../domain/forms/answers.ts'
import type { QuestionOf } from '../domain/forms/form.schema.ts'
import { valueAt } from '../domain/forms/raw-fields.ts'
import { words } from '../words.ts'

export type FilesFieldProps = {
  readonly question: QuestionOf<'file'>
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly optional?: boolean | undefined
  readonly asHeading?: boolean | undefined
  readonly raw: Raw
  readonly language: Language
}

/** Files to upload, and those that are here already, each with a button that takes it away. */
export function FilesField({ question, raw, language, ...field }: FilesFieldProps) {
  const kinds = question.accept.map(kind => kind.toUpperCase()).join(', ')
  const rule = words(language).form.fileHint(kinds, question.maxFiles)
  const known = valueAt(raw, field.name)
  const files = (Array.isArray(known) ? known : []) as readonly FileAnswer[]
  return (
    <FileUpload
      {...field}
      hint={field.hint ? `${field.hint} ${rule}` : rule}
      accept={question.accept
        .flatMap(kind => (kind === 'jpg' ? ['.jpg', '.jpeg'] : [`.${kind}`]))
        .join(',')}
      multiple={question.maxFiles > 1}
      files={files.map(file => ({
        name: file.name,
        size: writeSize(language, file.size),
        remove: { name: '_remove', value: `${field.name}:${file.sha256}` },
      }))}
    />
  )
}
