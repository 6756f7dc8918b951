/** A page of a form, drawn from data: what dossiers show to applicants and at the counter. */
import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Notification } from '#ui/components/notification.tsx'
import type { Answers, FormError, Raw } from '../domain/forms/answers.ts'
import { questionsIn } from '../domain/forms/conditions.ts'
import type { Page, Question } from '../domain/forms/form.schema.ts'
import { errorText } from '../domain/forms/form-words.ts'
import { words } from '../words.ts'
import { QuestionField } from './question-field.tsx'
import type { QuestionScene } from './question-scene.ts'
import { revealedBy } from './revealed-by.ts'

/** The answers of earlier pages that the page's conditions look at, and the day. */
export type PageConditions = { readonly known: Answers; readonly today: PlainDate }

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
  /** What the page's own script needs to show and hide questions by the same rules as the server. */
  readonly conditions?: PageConditions | undefined
  /** What the page belongs to, over its heading. */
  readonly caption?: string | undefined
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
      {props.caption && <p class="mc-caption">{props.caption}</p>}
      {!single && <h1 class="govuk-heading-l">{page.title[language]}</h1>}
      {page.hint && <p class="mc-lead">{page.hint[language]}</p>}
      {props.shortcut}
      {page.questions
        .filter(question => !isRevealed(question, page))
        .map(question => (
          <Condition key={question.key} question={question} page={page} on={props.conditions}>
            <QuestionField
              question={question}
              field={question.key}
              scene={scene}
              asHeading={single}
            />
          </Condition>
        ))}
      {props.conditions && hasConditions(page) && (
        <span hidden data-form-page={dataOf(page, props.conditions)} />
      )}
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

/** Whether questions of the page come and go while it is being answered, beyond what CSS can do. */
export function hasConditions(page: Page): boolean {
  return page.questions.some(question => isConditional(question, page))
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

type ConditionProps = {
  readonly question: Question
  readonly page: Page
  readonly on: PageConditions | undefined
  readonly children: ComponentChildren
}

/** Marks a question that the page's script shows and hides; without the script it stands there. */
function Condition({ question, page, on, children }: ConditionProps) {
  if (!on || !isConditional(question, page)) return children
  return <div data-question={question.key}>{children}</div>
}

/** What the page's script works with; of earlier answers only those that the conditions look at. */
function dataOf(page: Page, { known, today }: PageConditions): string {
  const looked = page.questions.flatMap(({ showIf }) => (showIf ? questionsIn(showIf) : []))
  const answers = Object.entries(known).filter(([key]) => looked.includes(key))
  return JSON.stringify({ page, known: Object.fromEntries(answers), today })
}

function isConditional(question: Question, page: Page): boolean {
  return question.showIf !== undefined && !isRevealed(question, page)
}

function headsItself(kind: Page['questions'][number]['kind']): boolean {
  return kind !== 'person' && kind !== 'list' && kind !== 'address'
}

// Shown under the option that calls for it, not by itself.
function isRevealed(question: Page['questions'][number], page: Page): boolean {
  return revealedBy(question, page.questions) !== undefined
}
