import { href, type Language } from '#kernel/language.ts'
import { Section } from '#ui/components/section.tsx'
import { Table } from '#ui/components/table.tsx'
import { DEMO_PASSWORD, DEMO_TOTP_SECRET } from '../domain/demo-accounts.ts'
import { words } from '../words.ts'

export type DemoAccountRow = {
  username: string
  roles: string
  /** What one can try as this officer. */
  task: string | undefined
  person: string
  unit: string
}

export type DemoAccountsProps = {
  language: Language
  accounts: readonly DemoAccountRow[]
  returnTo: string
}

/** On a demo site: the invented officers as whom anybody may look around. */
export function DemoAccounts({ language, accounts, returnTo }: DemoAccountsProps) {
  const { demo: text } = words(language)
  const useHref = (username: string): string =>
    href(
      language,
      `/can-bo/dang-nhap?tai-khoan=${encodeURIComponent(username)}&tiep=${encodeURIComponent(returnTo)}`,
    )
  return (
    <Section title={text.title} id="trinh-dien">
      <p class="govuk-body">{text.text}</p>
      <Table
        caption={text.caption}
        hideCaption
        rows={accounts}
        rowKey={account => account.username}
        columns={[
          {
            id: 'role',
            heading: text.role,
            cell: account => (
              <>
                {account.roles}
                {account.task && <span class="mc-caption">{account.task}</span>}
              </>
            ),
          },
          {
            id: 'person',
            heading: text.person,
            cell: account => (
              <>
                {account.person}
                <span class="mc-caption">{account.unit}</span>
              </>
            ),
          },
          {
            id: 'username',
            heading: text.username,
            cell: account => (
              <a class="govuk-link" href={useHref(account.username)}>
                {account.username}
                <span class="govuk-visually-hidden"> – {text.use}</span>
              </a>
            ),
          },
        ]}
      />
      <p class="govuk-body mc-muted">{text.password(DEMO_PASSWORD)}</p>
      <p class="govuk-body mc-muted">{text.secret(DEMO_TOTP_SECRET)}</p>
    </Section>
  )
}
