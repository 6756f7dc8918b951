import type { ComponentChildren } from 'preact'
import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { InsetText } from '#ui/components/details.tsx'
import { ErrorSummary, type FieldError } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { CODE_MINUTES } from '../domain/sign-in-limits.ts'
import { words } from '../words.ts'
import { sentence } from './fields.ts'

type Common = { language: Language; returnTo: string; isDemo: boolean }

export type EmailPageProps = Common & {
  /** VNeID is configured. */
  vneid: boolean
  email: string | undefined
  error: { field: 'email' | undefined; code: string } | undefined
}

/** `/dang-nhap`: by VNeID, or by a code sent to an e-mail address. */
export function EmailPage(props: EmailPageProps) {
  const { language, returnTo, error } = props
  const { signIn: text } = words(language)
  const query = `?tiep=${encodeURIComponent(returnTo)}`
  const said = error && sentence(text.errors, error.code)
  return (
    <SignInLayout
      title={text.title}
      errors={said && error.field ? [{ field: error.field, text: said }] : []}
    >
      {said && !error.field && <Notification tone="error" live title={said} />}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      {props.vneid && (
        <>
          <p class="govuk-body">
            <ButtonLink href={href(language, `/dang-nhap/vneid${query}`)} size="large">
              {text.vneid}
            </ButtonLink>
          </p>
          <h2 class="govuk-heading-m">{text.or}</h2>
        </>
      )}
      <Form action={href(language, '/dang-nhap')} fields={{ tiep: returnTo }}>
        <TextInput
          name="email"
          type="email"
          label={text.email}
          hint={text.emailHint}
          autoComplete="email"
          spellCheck={false}
          value={props.email}
          error={error?.field === 'email' ? said : undefined}
        />
        <ButtonGroup>
          <Button>{text.sendCode}</Button>
        </ButtonGroup>
      </Form>
      <p class="govuk-body mc-muted">
        {text.officers}{' '}
        <a class="govuk-link" href={href(language, '/can-bo/dang-nhap')}>
          {text.officersLink}
        </a>
      </p>
    </SignInLayout>
  )
}

export type CodePageProps = Common & { email: string; error: string | undefined; inbox: boolean }

/** `/dang-nhap/ma`: the code from the message. */
export function CodePage({ language, email, error, inbox, returnTo }: CodePageProps) {
  const { signIn: text } = words(language)
  const said = error && sentence(text.errors, error)
  return (
    <SignInLayout title={text.codeTitle} errors={said ? [{ field: 'code', text: said }] : []}>
      <h1 class="govuk-heading-l">{text.codeTitle}</h1>
      <p class="mc-lead">{text.codeLead(email)}</p>
      {inbox && (
        <InsetText>
          {text.demoInbox}{' '}
          <a
            class="govuk-link"
            href={href(language, '/hop-thu-thu')}
            target="_blank"
            rel="noopener"
          >
            {text.demoInboxLink}
          </a>
        </InsetText>
      )}
      <Form action={href(language, '/dang-nhap/ma')}>
        <TextInput
          name="code"
          label={text.code}
          hint={text.codeHint(CODE_MINUTES)}
          inputMode="numeric"
          autoComplete="one-time-code"
          chars={10}
          error={said}
        />
        <ButtonGroup>
          <Button>{text.confirm}</Button>
        </ButtonGroup>
      </Form>
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={href(language, `/dang-nhap?tiep=${encodeURIComponent(returnTo)}`)}
        >
          {text.again}
        </a>
      </p>
    </SignInLayout>
  )
}

function SignInLayout(props: { title: string; errors: FieldError[]; children: ComponentChildren }) {
  return (
    <PublicLayout title={props.title} noIndex hasErrors={props.errors.length > 0}>
      <div class="mc-read">
        <ErrorSummary errors={props.errors} />
        {props.children}
      </div>
    </PublicLayout>
  )
}
