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
import type { TopicKind } from '../domain/topics.ts'
import type { ListWords } from '../subscriptions.vi.ts'
import { words } from '../words.ts'
import { errorText, listErrors, ticked, typed } from './fields.ts'

export type SubscribePageProps = {
  readonly language: Language
  /** Of the list: its own page, and the one that it belongs to, without language. */
  readonly path: string
  readonly section: string
  readonly text: ListWords
  readonly kinds: readonly TopicKind[]
  /** A mail that asks was just sent. */
  readonly isAsked: boolean
  /** Mail goes nowhere but to the demo's inbox. */
  readonly inbox: boolean
  readonly errors: FieldErrors
  readonly raw: RawFields
}

/** The page of a mailing list: an address, topics, a language. */
export function SubscribePage(props: SubscribePageProps) {
  const { language, errors, text } = props
  const section = href(language, props.section)
  return (
    <PublicLayout
      title={text.title}
      description={text.lead}
      section={section}
      before={<BackLink href={section} text={text.section} />}
      hasErrors={Object.keys(errors).length > 0}
    >
      <div class="mc-read">
        <ErrorSummary errors={listErrors(language, errors)} />
        {props.isAsked && <Asked {...props} />}
        <h1 class="govuk-heading-xl">{text.title}</h1>
        <p class="mc-lead">{text.lead}</p>
        {!props.isAsked && <SubscribeForm {...props} />}
      </div>
    </PublicLayout>
  )
}

function Asked({ language, inbox }: SubscribePageProps) {
  const common = words(language)
  return (
    <Notification tone="info" live title={common.asked}>
      <p>{common.askedText}</p>
      {inbox && (
        <p>
          {common.demoInbox}{' '}
          <a class="govuk-link" href={href(language, '/hop-thu-thu')}>
            {common.demoInboxLink}
          </a>
        </p>
      )}
    </Notification>
  )
}

function SubscribeForm({ language, path, kinds, errors, raw, text }: SubscribePageProps) {
  const common = words(language)
  const error = (field: string) => errorText(language, errors[field])
  return (
    <Form action={href(language, path)}>
      <TextInput
        name="email"
        type="email"
        label={common.email}
        hint={common.emailHint}
        autoComplete="email"
        spellCheck={false}
        value={typed(raw, 'email')}
        error={error('email')}
      />
      {kinds
        .filter(({ topics }) => topics.length > 0)
        .map(({ kind, label, topics }) => (
          <Checkboxes
            name={kind}
            label={label}
            hint={common.anyHint}
            small
            values={ticked(raw, kind)}
            error={error(kind)}
            items={topics}
          />
        ))}
      <Radios
        name="language"
        label={common.language}
        hint={text.languageHint}
        value={typed(raw, 'language') ?? language}
        error={error('language')}
        items={LANGUAGES.map(each => ({ value: each, text: common.languages[each] }))}
      />
      <Button>{text.send}</Button>
      <p class="mc-muted">{common.changeHint}</p>
    </Form>
  )
}
