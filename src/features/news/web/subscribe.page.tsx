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
import type { Category } from '../domain/article.ts'
import { words } from '../words.ts'
import { errorText, listErrors, typed } from './fields.ts'

export type SubscribePageProps = {
  language: Language
  categories: readonly Category[]
  /** What was just done. */
  done: 'asked' | 'confirmed' | undefined
  /** Mail goes nowhere but to the demo's inbox. */
  inbox: boolean
  errors: FieldErrors
  raw: RawFields
}

/** `/tin-tuc/nhan-tin`: an address, topics, a language. */
export function SubscribePage(props: SubscribePageProps) {
  const { language, errors } = props
  const { title, digest: text } = words(language)
  const news = href(language, '/tin-tuc')
  return (
    <PublicLayout
      title={text.title}
      description={text.lead}
      section={news}
      before={<BackLink href={news} text={title} />}
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
  const { digest: text } = words(language)
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

function SubscribeForm({ language, categories, errors, raw }: SubscribePageProps) {
  const { digest: text } = words(language)
  const error = (field: string) => errorText(language, errors[field])
  return (
    <Form action={href(language, '/tin-tuc/nhan-tin')}>
      <TextInput
        name="email"
        type="email"
        label={text.email}
        hint={text.emailHint}
        autoComplete="email"
        spellCheck={false}
        value={typed(raw, 'email')}
        error={error('email')}
      />
      <Radios
        name="scope"
        label={text.scope}
        value={typed(raw, 'scope') ?? 'all'}
        error={error('scope')}
        items={[
          { value: 'all', text: text.scopes.all },
          {
            value: 'some',
            text: text.scopes.some,
            reveals: (
              <Checkboxes
                name="topics"
                label={text.topics}
                values={[raw['topics'] ?? []].flat()}
                error={error('topics')}
                items={categories.map(({ id, name }) => ({ value: String(id), text: name }))}
              />
            ),
          },
        ]}
      />
      <Radios
        name="language"
        label={text.language}
        hint={text.languageHint}
        value={typed(raw, 'language') ?? language}
        error={error('language')}
        items={LANGUAGES.map(each => ({ value: each, text: text.languages[each] }))}
      />
      <Button>{text.send}</Button>
      <p class="mc-muted">{text.changeHint}</p>
    </Form>
  )
}
