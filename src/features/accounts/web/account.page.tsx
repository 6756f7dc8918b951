import { spacedPhone } from '#kernel/contact.ts'
import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { AccountCard } from '#platform/http/account-card.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { Card, CardGrid } from '#ui/components/card.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { CitizenAccount } from '../domain/citizen-account.ts'
import type { SessionView } from '../domain/session.ts'
import { words } from '../words.ts'
import { sentence, typed } from './fields.ts'
import { SessionsTable } from './sessions-table.tsx'

export type AccountPageProps = {
  language: Language
  account: CitizenAccount
  /** Of other features. */
  cards: readonly AccountCard[]
  sessions: readonly SessionView[]
  currentSession: string
  done: 'saved' | 'ended' | undefined
}

/** `/tai-khoan`: who I am here, my dossiers, my sessions. */
export function AccountPage(props: AccountPageProps) {
  const { language, account, done } = props
  const { account: text, sessions } = words(language)
  return (
    <PublicLayout title={text.title} noIndex>
      {done && (
        <Notification tone="success" live title={done === 'saved' ? text.saved : sessions.ended} />
      )}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <CardGrid
        items={[
          {
            key: 'dossiers',
            card: (
              <Card
                level={2}
                title={text.dossiers}
                text={text.dossiersText}
                href={href(language, '/ho-so')}
              />
            ),
          },
          ...props.cards.map(({ key, ...card }) => ({ key, card: <Card level={2} {...card} /> })),
        ]}
      />
      <Section title={text.profile}>
        <SummaryList rows={factsOf(account, language)} />
        <ButtonLink href={href(language, '/tai-khoan/sua')} tone="secondary">
          {text.change}
        </ButtonLink>
      </Section>
      <Section title={sessions.title} id="phien">
        <p class="govuk-body mc-read">{sessions.lead}</p>
        <SessionsTable
          language={language}
          sessions={props.sessions}
          current={props.currentSession}
          endPath={id => `/tai-khoan/phien/${id}/ket-thuc`}
        />
        <Form action={href(language, '/dang-xuat')}>
          <Button tone="secondary">{text.signOut}</Button>
        </Form>
      </Section>
    </PublicLayout>
  )
}

function factsOf(account: CitizenAccount, language: Language) {
  const { account: text } = words(language)
  const none = <span class="mc-muted">{text.none}</span>
  const rows = [
    { key: text.email, value: account.email ?? none },
    { key: text.full_name, value: account.fullName || none },
    { key: text.phone, value: account.phone ? spacedPhone(account.phone) : none },
    {
      key: text.identity_number,
      value: account.identityNumber ? (
        <>
          <span class="mc-number">{account.identityNumber}</span>
          {account.isVerified && <span class="mc-muted"> – {text.verified}</span>}
        </>
      ) : (
        none
      ),
    },
  ]
  const born = account.bornOn && { key: text.born_on, value: writeDay(account.bornOn) }
  return born ? [...rows, born] : rows
}

export type ProfilePageProps = {
  language: Language
  account: CitizenAccount
  errors: FieldErrors
  raw: RawFields
}

/** `/tai-khoan/sua`: change name, phone and identity number. */
export function ProfilePage({ language, account, errors, raw }: ProfilePageProps) {
  const { account: text } = words(language)
  const listed = Object.entries(errors).map(([field, code]) => ({
    field,
    text: sentence(text.errors, code),
  }))
  const field = (name: 'full_name' | 'phone' | 'identity_number', now: string | undefined) => ({
    name,
    label: text[name],
    optional: true,
    value: typed(raw, name) ?? now,
    error: errors[name] && sentence(text.errors, errors[name]),
  })
  return (
    <PublicLayout
      title={text.changeTitle}
      noIndex
      hasErrors={listed.length > 0}
      before={<BackLink href={href(language, '/tai-khoan')} text={text.title} />}
    >
      <div class="mc-read">
        <ErrorSummary errors={listed} />
        <h1 class="govuk-heading-l">{text.changeTitle}</h1>
        <p class="mc-lead">{account.isVerified ? text.verifiedNote : text.changeLead}</p>
        <Form action={href(language, '/tai-khoan/sua')}>
          {!account.isVerified && (
            <TextInput {...field('full_name', account.fullName)} autoComplete="name" />
          )}
          <TextInput
            {...field('phone', spacedPhone(account.phone))}
            type="tel"
            hint={text.phoneHint}
            autoComplete="tel"
            chars={20}
          />
          {!account.isVerified && (
            <TextInput
              {...field('identity_number', account.identityNumber)}
              inputMode="numeric"
              hint={text.identityHint}
              autoComplete="off"
              chars={20}
            />
          )}
          <ButtonGroup>
            <Button>{text.save}</Button>
          </ButtonGroup>
        </Form>
      </div>
    </PublicLayout>
  )
}
