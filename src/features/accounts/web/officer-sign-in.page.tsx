import type { ComponentChildren } from 'preact'
import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { QrCode } from '#ui/components/qr-code.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { DemoCode } from '../use-cases/demo-code.ts'
import { words } from '../words.ts'
import { type DemoAccountRow, DemoAccounts } from './demo-accounts.tsx'
import { sentence } from './fields.ts'

export type PasswordPageProps = {
  language: Language
  returnTo: string
  username: string | undefined
  /** Only ever the demo's common one. */
  demoPassword: string | undefined
  demoAccounts: readonly DemoAccountRow[]
  error: { field: 'username' | 'password' | undefined; code: string } | undefined
}

/** `/can-bo/dang-nhap`: username and password. */
export function PasswordPage(props: PasswordPageProps) {
  const { language, error, username, demoPassword } = props
  const { officer: text, demo } = words(language)
  const said = error && sentence(text.errors, error.code)
  return (
    <StepLayout
      title={text.title}
      error={said && error.field ? { field: error.field, text: said } : undefined}
    >
      {said && !error.field && <Notification tone="error" live title={said} />}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      {demoPassword && username && <Notification live title={demo.filled(username)} />}
      <Form action={href(language, '/can-bo/dang-nhap')} fields={{ tiep: props.returnTo }}>
        <TextInput
          name="username"
          label={text.username}
          autoComplete="username"
          spellCheck={false}
          value={username}
          error={error?.field === 'username' ? said : undefined}
        />
        <TextInput
          name="password"
          type="password"
          label={text.password}
          hint={text.lockNote}
          autoComplete="current-password"
          value={demoPassword}
          error={error?.field === 'password' ? said : undefined}
        />
        <ButtonGroup>
          <Button>{text.next}</Button>
        </ButtonGroup>
      </Form>
      <p class="govuk-body mc-muted">{text.forgotten}</p>
      {props.demoAccounts.length > 0 && (
        <DemoAccounts language={language} accounts={props.demoAccounts} returnTo={props.returnTo} />
      )}
    </StepLayout>
  )
}

export type TotpPageProps = {
  language: Language
  error: string | undefined
  demo: DemoCode | undefined
}

/** `/can-bo/dang-nhap/ma`: the code on the officer's device. */
export function TotpPage({ language, error, demo: shown }: TotpPageProps) {
  const { officer: text, demo } = words(language)
  const said = error && sentence(text.errors, error)
  return (
    <StepLayout title={text.totpTitle} error={said ? { field: 'code', text: said } : undefined}>
      <h1 class="govuk-heading-l">{text.totpTitle}</h1>
      <p class="mc-lead">{text.totpLead}</p>
      {shown && 'code' in shown && (
        <Notification title={demo.code(shown.code)}>
          <p class="govuk-body">{demo.codeText}</p>
        </Notification>
      )}
      {shown && 'waitSeconds' in shown && (
        <Notification tone="warning" title={demo.wait(shown.waitSeconds)} />
      )}
      <Form action={href(language, '/can-bo/dang-nhap/ma')}>
        <CodeInput
          label={text.totp}
          hint={text.totpHint}
          error={said}
          value={shown && 'code' in shown ? shown.code : undefined}
        />
        <ButtonGroup>
          <Button>{text.confirm}</Button>
        </ButtonGroup>
      </Form>
      <Restart language={language} />
    </StepLayout>
  )
}

export type EnrolPageProps = {
  language: Language
  /** `data:image/svg+xml` of the code that the app scans. */
  qr: string
  secret: string
  error: string | undefined
}

/** `/can-bo/dang-nhap/gan-thiet-bi`: the first sign-in adds the officer's device. */
export function EnrolPage({ language, qr, secret, error }: EnrolPageProps) {
  const { officer: text } = words(language)
  const said = error && sentence(text.errors, error)
  return (
    <StepLayout title={text.enrolTitle} error={said ? { field: 'code', text: said } : undefined}>
      <h1 class="govuk-heading-l">{text.enrolTitle}</h1>
      <p class="mc-lead">{text.enrolLead}</p>
      <QrCode src={qr} alt={text.qrAlt} caption={text.enrolScan} />
      <p class="govuk-body">
        {text.enrolKey} <strong class="mc-number">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</strong>
      </p>
      <Form action={href(language, '/can-bo/dang-nhap/gan-thiet-bi')}>
        <CodeInput label={text.enrolCode} hint={text.totpHint} error={said} />
        <ButtonGroup>
          <Button>{text.enrolConfirm}</Button>
        </ButtonGroup>
      </Form>
      <Restart language={language} />
    </StepLayout>
  )
}

function CodeInput(props: {
  label: string
  hint: string
  error: string | undefined
  value?: string | undefined
}) {
  return (
    <TextInput {...props} name="code" inputMode="numeric" autoComplete="one-time-code" chars={10} />
  )
}

function Restart({ language }: { language: Language }) {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={href(language, '/can-bo/dang-nhap')}>
        {words(language).officer.restart}
      </a>
    </p>
  )
}

type StepLayoutProps = {
  title: string
  error: { field: string | undefined; text: string } | undefined
  children: ComponentChildren
}

function StepLayout({ title, error, children }: StepLayoutProps) {
  return (
    <PublicLayout title={title} noIndex hasErrors={error !== undefined}>
      <div class="mc-read">
        <ErrorSummary errors={error ? [error] : []} />
        {children}
      </div>
    </PublicLayout>
  )
}
