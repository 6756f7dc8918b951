import { href, type Language } from '#kernel/language.ts'
import {
  Button,
  ErrorSummary,
  Form,
  OfficerPage,
  Radios,
  SummaryList,
  TextInput,
  Unbroken,
  WarningText,
} from '#ui/index.ts'
import { words } from '../../words.ts'
import { HAND_OVER_PATH } from './counter-addresses.ts'

/** What was typed. */
export type HandOverTyped = {
  readonly way: 'counter' | 'post'
  readonly receivedBy: string
  readonly parcel: string
}

export type HandOverProps = {
  readonly language: Language
  readonly action: string
  readonly code: string
  readonly applicant: string
  readonly procedure: string
  readonly result: string
  readonly issuedOn: string
  readonly signer: string
  readonly wished: string
  readonly feeDue: string | undefined
  readonly typed: HandOverTyped
  readonly errors: Readonly<Record<string, string>>
}

/** One result and who takes it. */
export function HandOverPage(props: HandOverProps) {
  const { language, typed, errors } = props
  const { handOver, intake } = words(language).counter
  const text = handOver.form
  return (
    <OfficerPage title={text.title(props.code)} hasErrors={Object.keys(errors).length > 0}>
      <ErrorSummary
        errors={Object.entries(errors).map(([field, sentence]) => ({
          field: field === '' ? undefined : field,
          text: sentence,
        }))}
      />
      <h1 class="govuk-heading-l">
        <Unbroken text={text.title(props.code)} part={props.code} />
      </h1>
      <SummaryList
        rows={[
          { key: intake.applicant, value: props.applicant },
          { key: intake.procedure, value: props.procedure },
          { key: text.result, value: props.result },
          { key: text.issuedOn, value: props.issuedOn },
          { key: text.signer, value: props.signer },
          { key: text.wished, value: props.wished },
        ]}
      />
      {props.feeDue !== undefined && <WarningText>{text.feeDue(props.feeDue)}</WarningText>}
      <Form action={href(language, props.action)}>
        <Radios
          small
          name="way"
          label={text.way}
          value={typed.way}
          items={[
            {
              value: 'counter',
              text: text.ways.counter,
              reveals: (
                <TextInput
                  name="received_by"
                  label={text.receivedBy}
                  hint={text.receivedByHint}
                  value={typed.receivedBy}
                  error={errors['received_by']}
                  autoFocus={typed.way === 'counter'}
                  autoComplete="off"
                />
              ),
            },
            {
              value: 'post',
              text: text.ways.post,
              reveals: (
                <TextInput
                  name="parcel"
                  label={text.parcel}
                  value={typed.parcel}
                  error={errors['parcel']}
                  autoFocus={typed.way === 'post'}
                  autoComplete="off"
                />
              ),
            },
          ]}
        />
        <Button accessKey="n">{text.submit}</Button>
      </Form>
      <p>
        <a class="govuk-link" href={href(language, HAND_OVER_PATH)}>
          {text.back}
        </a>
      </p>
    </OfficerPage>
  )
}
