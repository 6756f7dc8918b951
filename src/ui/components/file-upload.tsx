import { useWords } from '../language.ts'
import { describedBy, Field, type FieldProps, fieldId } from './field.tsx'

export type UploadedFile = {
  name: string
  /** Written out: `1,2 MB`. */
  size: string
  href?: string | undefined
  /** A submit button with this name and value takes the file away. */
  remove?: { name: string; value: string } | undefined
}

export type FileUploadProps = FieldProps & {
  accept?: string | undefined
  multiple?: boolean | undefined
  files?: readonly UploadedFile[] | undefined
}

export function FileUpload(props: FileUploadProps) {
  return (
    <Field {...props}>
      <div class="mc-upload">
        <input
          class="govuk-file-upload"
          id={fieldId(props)}
          name={props.name}
          type="file"
          accept={props.accept}
          multiple={props.multiple}
          aria-describedby={describedBy(props)}
          aria-invalid={props.error ? 'true' : undefined}
        />
      </div>
      {props.files && props.files.length > 0 && <UploadedFiles files={props.files} />}
    </Field>
  )
}

/** Files already with us, each with its size and, in a form, a button that removes it. */
export function UploadedFiles({ files }: { files: readonly UploadedFile[] }) {
  const words = useWords()
  return (
    <ul class="mc-files">
      {files.map(file => (
        <li key={file.name} class="mc-files__item">
          <span class="mc-files__name">
            {file.href ? (
              <a class="govuk-link" href={file.href}>
                {file.name}
              </a>
            ) : (
              file.name
            )}
          </span>
          <span class="mc-files__size">{file.size}</span>
          {file.remove && (
            <button
              type="submit"
              class="mc-button mc-button--quiet"
              name={file.remove.name}
              value={file.remove.value}
            >
              {words.remove}
              <span class="govuk-visually-hidden"> {file.name}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
