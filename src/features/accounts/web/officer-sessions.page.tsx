import { href, type Language } from '#kernel/language.ts'
import { Notification } from '#ui/components/notification.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { SessionView } from '../domain/session.ts'
import { words } from '../words.ts'
import { SessionsTable } from './sessions-table.tsx'

export type OfficerSessionsPageProps = {
  language: Language
  sessions: readonly SessionView[]
  currentSession: string
  done: 'ket-thuc' | 'mat-khau' | undefined
}

/** `/can-bo/phien`: where the officer is signed in. */
export function OfficerSessionsPage(props: OfficerSessionsPageProps) {
  const { sessions: text } = words(props.language)
  return (
    <OfficerPage title={text.title}>
      {props.done && (
        <Notification
          tone="success"
          live
          title={props.done === 'mat-khau' ? text.passwordChanged : text.ended}
        />
      )}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body mc-read">{text.lead}</p>
      <SessionsTable
        language={props.language}
        sessions={props.sessions}
        current={props.currentSession}
        endPath={id => `/can-bo/phien/${id}/ket-thuc`}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={href(props.language, '/can-bo/mat-khau')}>
          {text.changePassword}
        </a>
      </p>
    </OfficerPage>
  )
}
