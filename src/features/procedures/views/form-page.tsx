/** A page of a form, drawn from data: what dossiers show to applicants and at the counter. */
import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Notification } from '#ui/components/notification.tsx'
import type { FormError, Raw } from '../domain/forms/answers.ts'
import type { Page } from '../domain/forms/form.schema.ts'
import { errorText } from '../domain/forms/form-words.ts'
import { words } from '../words.ts'
import { QuestionField } from './question-field.tsx'
import type { QuestionScene } from './question-scene.ts'
import { revealedBy } from './revealed-by.ts'

export type FormPageProps = {
  readonly language: Language
  readonly page: Page
  /** What fills the inputs: rawOf(answers), or what was just sent. */
  readonly raw: Raw
  readonly errors?: readonly FormError[] | undefined
  readonly warnings?: readonly FormError[] | undefined
  /** Names of wards that are suggested for addresses. */
  readonly unitNames?: readonly string[] | undefined
  /** Key of a list to which another item is to be added: sent as `_more`. */
  readonly more?: string | undefined
  /** Between the heading and the questions: a quicker way to answer them. */
  readonly shortcut?: ComponentChildren
}

const UNIT_LIST = 'administrative-units'

/**
 * Error summary, heading and questions of one page. The form around it, its buttons and hidden fields are the
 * caller's; it uploads when `hasUploads(page)`. Buttons inside send `_more=<list>` and `_remove=<field>:<sha256>`.
 */
export function FormPage(props: FormPageProps) {
  const { language, page, errors = [], warnings = [] } = props
  const scene: QuestionScene = {
    language,
    raw: props.raw,
    errors,
    more: props.more,
    unitList: props.unitNames ? UNIT_LIST : undefined,
    questions: page.questions,
  }
  const [only] = page.questions
  const single =
    page.questions.length === 1 && only !== undefined && headsItself(only.kind) && !page.hint
  return (
    <>
      <ErrorSummary
        errors={errors.map(error => ({
          field: error.field || undefined,
          text: errorText(error, language),
        }))}
      />
      {warnings.length > 0 && (
        <Notification tone="warning" title={words(language).form.warningTitle} live>
          {warnings.map(warning => (
            <p key={`${warning.field} ${warning.code}`}>{errorText(warning, language)}</p>
          ))}
        </Notification>
      )}
      {!single && <h1 class="govuk-heading-l">{page.title[language]}</h1>}
      {page.hint && <p class="mc-lead">{page.hint[language]}</p>}
      {props.shortcut}
      {page.questions
        .filter(question => !isRevealed(question, page))
        .map(question => (
          <QuestionField
            key={question.key}
            question={question}
            field={question.key}
            scene={scene}
            asHeading={single}
          />
        ))}
      {props.unitNames && hasAddress(page) && (
        <datalist id={UNIT_LIST}>
          {props.unitNames.map(name => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  )
}

/** Whether the form around the page must be sent as multipart. */
export function hasUploads(page: Page): boolean {
  return page.questions.some(question => question.kind === 'file')
}

/** Whether the page asks for an address, and so can use suggestions. */
export function hasAddress(page: Page): boolean {
  return page.questions.some(
    question =>
      question.kind === 'address' ||
      (question.kind === 'person' && question.parts.includes('residence')),
  )
}

function headsItself(kind: Page['questions'][number]['kind']): boolean {
  return kind !== 'person' && kind !== 'list' && kind !== 'address'
}

// Shown under the option that calls for it, not by itself.
function isRevealed(question: Page['questions'][number], page: Page): boolean {
  return revealedBy(question, page.questions) !== undefined
}
