import { href, LANGUAGES, type Language } from '#kernel/language.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { Checkboxes, Radios } from '#ui/components/choices.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { DOCUMENT_TYPES, type Field } from '../domain/document.ts'
import { words } from '../words.ts'
import { errorText, listErrors, typed } from './fields.ts'

export type SubscribePageProps = {
  language: Language
  fields: readonly Field[]
  /** What was just done. */
  done: 'asked' | 'confirmed' | undefined
  /** Mail goes nowhere but to the demo's inbox. */
  inbox: boolean
  errors: FieldErrors
  raw: RawFields
}

/** `/van-ban/nhan-thong-bao`: an address, types, fields, a language. */
export function SubscribePage(props: SubscribePageProps) {
  const { language, errors } = props
  const { title, notices: text } = words(language)
  const register = href(language, '/van-ban')
  return (
    <PublicLayout
      title={text.title}
      description={text.lead}
      section={register}
      before={<BackLink href={register} text={title} />}
      hasErrors={Object.keys(errors).length > 0}
    >
      <div class="mc-read">
        <ErrorSummary errors={listErrors(language, errors)} />
        <Done {...props} />
        <h1 class="govuk-heading-xl">{text.title}</h1>
        <p class="mc-lead">{text.lead}</p>
        {props.done === undefined && <SubscribeForm {...props} />}
      </div>
    </PublicLayout>
  )
}

function Done({ language, done, inbox }: SubscribePageProps) {
  const { notices: text } = words(language)
  if (done === undefined) return null
  const isAsked = done === 'asked'
  return (
    <Notification
      tone={isAsked ? 'info' : 'success'}
      live
      title={isAsked ? text.asked : text.confirm.done}
    >
      <p>{isAsked ? text.askedText : text.confirm.doneText}</p>
      {isAsked && inbox && (
        <p>
          {text.demoInbox}{' '}
          <a class="govuk-link" href={href(language, '/hop-thu-thu')}>
            {text.demoInboxLink}
          </a>
        </p>
      )}
    </Notification>
  )
}

function SubscribeForm({ language, fields, errors, raw }: SubscribePageProps) {
  const { notices: text, types } = words(language)
  const chosen = (name: string): string[] => [raw[name] ?? []].flat()
  return (
    <Form action={href(language, '/van-ban/nhan-thong-bao')}>
      <TextInput
        name="email"
        type="email"
        label={text.email}
        hint={text.emailHint}
        autoComplete="email"
        spellCheck={false}
        value={typed(raw, 'email')}
        error={errorText(language, errors['email'])}
      />
      <Checkboxes
        name="types"
        label={text.types}
        hint={text.anyHint}
        small
        values={chosen('types')}
        error={errorText(language, errors['types'])}
        items={DOCUMENT_TYPES.map(type => ({ value: type, text: types[type] }))}
      />
      {fields.length > 0 && (
        <Checkboxes
          name="fields"
          label={text.fields}
          hint={text.anyHint}
          small
          values={chosen('fields')}
          error={errorText(language, errors['fields'])}
          items={fields.map(({ id, name }) => ({ value: String(id), text: name }))}
        />
      )}
      <Radios
        name="language"
        label={text.language}
        value={typed(raw, 'language') ?? language}
        error={errorText(language, errors['language'])}
        items={LANGUAGES.map(each => ({ value: each, text: text.languages[each] }))}
      />
      <Button>{text.send}</Button>
      <p class="mc-muted">{text.changeHint}</p>
    </Form>
  )
}
