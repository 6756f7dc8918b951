import { writeMoment } from '#kernel/day-text.ts'
import { instant } from '#kernel/instant.ts'
import type { EventView } from '#platform/events/event.queries.ts'
import type { HistoryView } from '#platform/writing/history-desk-routes.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Timeline } from '#ui/components/timeline.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { HistoryWords } from '../words/history.vi.ts'

export type HistoryProps = HistoryView & { text: HistoryWords }

/** `/can-bo/tin-tuc/:id/lich-su` and `/can-bo/trang/:id/lich-su`: who did what with a text, when and why. */
export function HistoryPage({ text, base, title, events, names }: HistoryProps) {
  return (
    <OfficerPage title={`${text.title}: ${title}`}>
      <BackLink href={base} text={text.back} />
      <h1 class="govuk-heading-l">
        {text.title}: <span lang="vi">{title}</span>
      </h1>
      <p class="mc-muted">{text.lead}</p>
      <Timeline
        steps={events.toReversed().map(event => ({
          title: titleOf(text, event),
          state: 'done',
          meta: text.by(
            (event.actorId && names.get(event.actorId)) ?? text.system,
            writeMoment(event.occurredAt),
          ),
          text: <Details {...{ text, event, base }} />,
        }))}
      />
    </OfficerPage>
  )
}

function titleOf(text: HistoryWords, { type, data }: EventView): string {
  const names: Readonly<Record<string, string>> = text.events
  const name = names[type] ?? type
  const { language, revision } = data
  if ((language !== 'vi' && language !== 'en') || typeof revision !== 'number') return name
  return `${name}: ${text.version(language, revision)}`
}

function Details({ text, event, base }: { text: HistoryWords; event: EventView; base: string }) {
  const { type, data } = event
  const { language, revision } = data
  const said = [
    typeof data['restored'] === 'number' && text.restored(data['restored']),
    typeof data['reason'] === 'string' && text.reason(data['reason']),
    typeof data['from'] === 'string' &&
      typeof data['to'] === 'string' &&
      text.address(data['from'], data['to']),
    ...timesOf(text, event),
  ].filter(each => each !== false)
  const isVersion =
    /^(?:article|page)\.saved$/.test(type) &&
    typeof language === 'string' &&
    typeof revision === 'number'
  if (said.length === 0 && !isVersion) return null
  return (
    <p>
      {said.join(' ')}
      {isVersion && (
        <>
          {' '}
          <a class="govuk-link" href={`${base}/ban/${language}/${String(revision)}`}>
            {text.see}
          </a>
        </>
      )}
    </p>
  )
}

function timesOf(text: HistoryWords, { type, data }: EventView): string[] {
  const at = (name: string) => (typeof data[name] === 'string' ? instant(data[name]) : undefined)
  const [publishAt, withdrawAt] = [at('publish_at'), at('withdraw_at')]
  return [
    ...(publishAt === undefined ? [] : [text.publishAt(writeMoment(publishAt))]),
    ...(withdrawAt === undefined ? [] : [text.withdrawAt(writeMoment(withdrawAt))]),
    ...(type === 'article.withdrawal_set' && withdrawAt === undefined ? [text.noWithdrawal] : []),
  ]
}
