import {
  BackLink,
  Button,
  ButtonGroup,
  ButtonLink,
  ErrorSummary,
  Form,
  InsetText,
  Notification,
  OfficerPage,
} from '#ui/index.ts'
import type { ActModel } from './act.view.ts'
import { ActFieldBox } from './act-fields.tsx'

/** `/can-bo/ho-so/:id/viec/:act`: one act, with what it needs to be told. */
export function ActPage(model: ActModel) {
  return (
    <OfficerPage title={`${model.title} – ${model.code}`} hasErrors={model.errors.length > 0}>
      <BackLink href={model.backHref} text={model.backText} />
      <ErrorSummary errors={model.errors} />
      <h1 class="govuk-heading-l">
        <span class="mc-caption">
          <span class="mc-nowrap">{model.code}</span> · {model.procedure}
        </span>{' '}
        {model.title}
      </h1>
      <div class="mc-read">
        <p class="govuk-body">{model.lead}</p>
        {model.facts.map(fact => (
          <InsetText key={fact}>{fact}</InsetText>
        ))}
        <Rest {...model} />
      </div>
    </OfficerPage>
  )
}

function Rest(model: ActModel) {
  const { apologyFirst } = model
  if (apologyFirst) {
    return (
      <>
        <Notification tone="error" title={apologyFirst.title}>
          {apologyFirst.text}
        </Notification>
        {apologyFirst.href && (
          <ButtonGroup>
            <ButtonLink href={apologyFirst.href}>{apologyFirst.go}</ButtonLink>
          </ButtonGroup>
        )}
      </>
    )
  }
  if (model.isStale) {
    return (
      <ButtonGroup>
        <ButtonLink href={model.backHref}>{model.reloadText}</ButtonLink>
      </ButtonGroup>
    )
  }
  return (
    <Form action={model.action} upload={model.upload} fields={{ ban: model.revision }}>
      {model.fields.map(field => (
        <ActFieldBox
          key={field.name}
          field={field}
          values={model.values}
          errors={model.fieldErrors}
        />
      ))}
      <ButtonGroup>
        <Button>{model.title}</Button>
        <a class="govuk-link" href={model.backHref}>
          {model.cancelText}
        </a>
      </ButtonGroup>
    </Form>
  )
}
