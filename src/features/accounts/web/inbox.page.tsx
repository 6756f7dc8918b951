import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { ButtonLink } from '#ui/components/button.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { Table } from '#ui/components/table.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../words.ts'

export type MessageView = {
  id: string
  channel: 'email' | 'sms'
  recipient: string
  subject: string
  body: string
  queuedAt: Instant
}

type InboxProps = { language: Language; messages: readonly MessageView[] }

/** `/hop-thu-thu`: what the demo would have sent. */
export function InboxPage({ language, messages }: InboxProps) {
  const { inbox: text } = words(language)
  return (
    <PublicLayout title={text.title} noIndex>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <p class="govuk-body">
        <ButtonLink href={href(language, '/hop-thu-thu')} tone="secondary">
          {text.reload}
        </ButtonLink>
      </p>
      {messages.length === 0 ? (
        <EmptyState title={text.empty} text={text.emptyText} />
      ) : (
        <Table
          caption={text.title}
          hideCaption
          rows={messages}
          rowKey={message => message.id}
          columns={[
            {
              id: 'subject',
              heading: text.subject,
              cell: message => (
                <a class="govuk-link" href={href(language, `/hop-thu-thu/${message.id}`)}>
                  {message.subject || text.channels[message.channel]}
                </a>
              ),
            },
            { id: 'recipient', heading: text.recipient, cell: message => message.recipient },
            {
              id: 'channel',
              heading: text.channel,
              cell: message => text.channels[message.channel],
            },
            {
              id: 'queued',
              heading: text.queued,
              cell: message => (
                <span class="mc-nowrap mc-number">{writeMoment(message.queuedAt)}</span>
              ),
            },
          ]}
        />
      )}
    </PublicLayout>
  )
}

/** `/hop-thu-thu/:id`: one message, its addresses as links. */
export function MessagePage({ language, message }: { language: Language; message: MessageView }) {
  const { inbox: text } = words(language)
  return (
    <PublicLayout
      title={message.subject || text.title}
      noIndex
      before={<BackLink href={href(language, '/hop-thu-thu')} text={text.back} />}
    >
      <div class="mc-read">
        <h1 class="govuk-heading-l">{message.subject || text.channels[message.channel]}</h1>
        <SummaryList
          rows={[
            { key: text.recipient, value: message.recipient },
            { key: text.channel, value: text.channels[message.channel] },
            { key: text.queued, value: writeMoment(message.queuedAt) },
          ]}
        />
        {message.body.split(/\n{2,}/).map((paragraph, index) => (
          <p class="govuk-body" key={index}>
            <Lines text={paragraph} />
          </p>
        ))}
      </div>
    </PublicLayout>
  )
}

const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/

function Lines({ text }: { text: string }) {
  const lines = text.trim().split('\n')
  return (
    <>
      {lines.map((line, index) => (
        <span key={index}>
          {index > 0 && <br />}
          {line.split(ADDRESS).map((part, place) =>
            place % 2 === 1 ? (
              <a class="govuk-link" href={part} key={part}>
                {part}
              </a>
            ) : (
              part
            ),
          )}
        </span>
      ))}
    </>
  )
}
