import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Table } from '#ui/components/table.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import type { SessionView } from '../domain/session.ts'
import { words } from '../words.ts'

export type SessionsTableProps = {
  language: Language
  sessions: readonly SessionView[]
  /** The session in which the page is shown. */
  current: string
  /** Where a session of that id is ended. */
  endPath: (id: string) => string
}

/** The open sessions of an account, each with a button that ends it. */
export function SessionsTable({ language, sessions, current, endPath }: SessionsTableProps) {
  const { sessions: text } = words(language)
  const device = (session: SessionView): string =>
    session.device === '?' ? text.unknownDevice : session.device
  return (
    <Table
      caption={text.title}
      hideCaption
      rows={sessions}
      rowKey={session => session.id}
      columns={[
        { id: 'device', heading: text.device, cell: device },
        { id: 'method', heading: text.method, cell: session => text.methods[session.method] },
        {
          id: 'started',
          heading: text.started,
          cell: session => <When moment={session.startedAt} />,
        },
        {
          id: 'seen',
          heading: text.lastSeen,
          cell: session => <When moment={session.lastSeenAt} />,
        },
        {
          id: 'act',
          heading: text.act,
          cell: session =>
            session.id === current ? (
              <StatusTag tone="active">{text.thisOne}</StatusTag>
            ) : (
              <Form action={href(language, endPath(session.id))}>
                <Button tone="secondary" size="small">
                  {text.end}
                  <span class="govuk-visually-hidden">
                    : {text.endOf(device(session), writeMoment(session.startedAt))}
                  </span>
                </Button>
              </Form>
            ),
        },
      ]}
    />
  )
}

function When({ moment }: { moment: Date }) {
  return <span class="mc-nowrap mc-number">{writeMoment(moment)}</span>
}
