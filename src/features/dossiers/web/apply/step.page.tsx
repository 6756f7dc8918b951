import {
  type FormError,
  FormPage,
  hasConditions,
  hasUploads,
  previousPage,
  type Raw,
} from '#features/procedures'
import { writeTime } from '#kernel/day-text.ts'
import { href } from '#kernel/language.ts'
import {
  BackLink,
  Button,
  ButtonGroup,
  DefaultButton,
  Form,
  InsetText,
  PublicLayout,
} from '#ui/index.ts'
import { words } from '../../words.ts'
import { personsWithCard } from './card.ts'
import { CardShortcut } from './card-shortcut.tsx'
import { draftHref, formPageHref } from './draft-address.ts'
import { Progress } from './progress.tsx'
import type { Step } from './step.ts'

/** What a page of the form shows besides its questions. */
export type StepState = {
  readonly raw: Raw
  readonly errors?: readonly FormError[]
  readonly warnings?: readonly FormError[]
  /** What the applicant has been warned of, so that the same is not asked twice. */
  readonly seen?: string
  /** Key of a list that gets another item. */
  readonly more?: string
  readonly cardFilled?: boolean
  /** The boxes hold what was typed and not yet answered. */
  readonly restored?: boolean
  readonly unitNames?: readonly string[] | undefined
}

/** Shows and hides questions as they are answered, and reads cards, before anything is sent. */
const SCRIPT = 'procedures/form-page.js'

/** `/ho-so/nhap/:key/trang/:page`: one page of the procedure's form. */
export function StepPage({ step, state }: { step: Step; state: StepState }) {
  const { language, key, page, fromCheck, draft } = step
  const { errors = [], raw } = state
  const text = words(language).apply.step
  const address = formPageHref(language, key, page.key, fromCheck)
  return (
    <PublicLayout
      title={`${page.title[language]} – ${draft.version.name[language]}`}
      noIndex
      hasErrors={errors.length > 0}
      before={<BackLink href={backFrom(step)} />}
      scripts={hasConditions(page) || personsWithCard(page).length > 0 ? [SCRIPT] : undefined}
    >
      <Progress {...step} />
      <div class="mc-read">
        {state.restored && errors.length === 0 && <InsetText>{text.restored}</InsetText>}
        <Form
          action={address}
          upload={hasUploads(page)}
          fields={{ _seen: state.seen }}
          autosave={draftHref(language, key, `trang/${page.key}/tu-luu`)}
        >
          {hasOtherButtons(page) && <DefaultButton>{text.next}</DefaultButton>}
          <FormPage
            language={language}
            caption={draft.version.name[language]}
            page={page}
            raw={raw}
            errors={errors}
            warnings={state.warnings}
            unitNames={state.unitNames}
            more={state.more}
            conditions={{ known: draft.answers, today: step.today }}
            shortcut={
              <CardShortcut
                {...{ language, page, raw, errors }}
                filled={state.cardFilled ?? false}
              />
            }
          />
          <ButtonGroup>
            <Button size="large">{fromCheck ? text.toCheck : text.next}</Button>
            <Button tone="secondary" name="_later" value="1">
              {text.later}
            </Button>
          </ButtonGroup>
        </Form>
        <p class="govuk-body mc-muted">
          {text.saved(writeTime(draft.savedAt))}{' '}
          <a class="govuk-link" href={draftHref(language, key, 'giu-lai')}>
            {text.keep}
          </a>
        </p>
      </div>
    </PublicLayout>
  )
}

/** Buttons that take away a file or add to a list, or read a card. */
function hasOtherButtons(page: Step['page']): boolean {
  return page.questions.some(({ kind }) => kind === 'file' || kind === 'list' || kind === 'person')
}

function backFrom({ language, key, page, fromCheck, draft, today }: Step): string {
  if (fromCheck) return draftHref(language, key, 'kiem-tra')
  const before = previousPage(draft.version.form, draft.answers, page.key, today)
  return before === undefined
    ? href(language, `/thu-tuc/${draft.version.procedure.slug}`)
    : formPageHref(language, key, before.key)
}
