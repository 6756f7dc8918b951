import { href } from '#kernel/language.ts'
import {
  Button,
  ButtonGroup,
  ErrorSummary,
  Form,
  Notification,
  OfficerPage,
  Select,
} from '#ui/index.ts'
import { words } from '../../words.ts'
import { APPLICANT_PATH, PROCEDURES_PATH, WALK_IN_PATH } from './counter-addresses.ts'
import { Keys } from './keys.tsx'
import type { WalkInModel } from './walk-in.view.ts'
import { ApplicantPart } from './walk-in-applicant.tsx'
import { DeliveryPart } from './walk-in-delivery.tsx'
import { PapersPart } from './walk-in-papers.tsx'
import { ProcedurePart } from './walk-in-procedure.tsx'

/** The counter's form for a walk-in, all of it on one page, in the order in which one asks. */
export function WalkInPage(model: WalkInModel) {
  const { language, typed, errors } = model
  const text = words(language).counter.walkIn
  const { lines } = typed
  return (
    <OfficerPage
      title={text.title}
      hasErrors={Object.keys(errors).length > 0}
      scripts={['dossiers/walk-in.js']}
    >
      <ErrorSummary
        errors={Object.entries(errors).map(([field, sentence]) => ({
          field: field === '' ? undefined : field,
          text: sentence,
        }))}
      />
      <h1 class="govuk-heading-l">{text.title}</h1>
      <Keys
        label={text.keys}
        hints={[
          { chord: ['Enter'], does: text.enterKey, script: true },
          { chord: ['Ctrl', 'Enter'], does: text.receiveKey, script: true },
          { chord: ['Alt', 'D'], does: text.allKey },
          { chord: ['Alt', 'N'], does: text.receiveKey },
        ]}
      />
      <Form
        id="walk-in"
        action={href(language, WALK_IN_PATH)}
        fields={{
          form_key: typed.formKey,
          looked_up: lines.looked_up,
          procedure_for: lines.procedure_for,
          ...(model.offered.length > 0 ? {} : { procedure: lines.procedure }),
          ...(model.counters.length > 1 ? {} : { counter: lines.counter }),
        }}
      >
        <div
          class="mc-counter"
          data-walk-in
          data-procedures={href(language, PROCEDURES_PATH)}
          data-applicant={href(language, APPLICANT_PATH)}
        >
          {model.counters.length > 1 && (
            <Select
              name="counter"
              label={text.counter}
              value={lines.counter}
              options={model.counters.map(({ slug, name }) => ({ value: slug, text: name }))}
            />
          )}
          <ProcedurePart model={model} />
          {model.notice !== undefined && (
            <Notification tone="info" live>
              <p>{model.notice}</p>
            </Notification>
          )}
          <ApplicantPart model={model} />
          <PapersPart model={model} />
          <DeliveryPart model={model} />
          <ButtonGroup>
            <Button name="act" value="receive" id="receive" size="large" accessKey="n">
              {text.receive}
            </Button>
          </ButtonGroup>
          <section class="mc-counter__else" aria-labelledby="else">
            <h2 class="govuk-heading-s" id="else">
              {text.incomplete}
            </h2>
            <ButtonGroup>
              <Button name="act" value="supplement" tone="secondary">
                {text.askSupplement}
              </Button>
              <Button name="act" value="refuse" tone="secondary">
                {text.refuse}
              </Button>
            </ButtonGroup>
          </section>
        </div>
      </Form>
    </OfficerPage>
  )
}
