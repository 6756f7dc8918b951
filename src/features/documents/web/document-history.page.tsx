import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { EventView } from '#platform/events/event.queries.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Timeline } from '#ui/components/timeline.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { READINGS, toldReading } from '../domain/attachment.ts'
import type { DeskDocument } from '../domain/desk.ts'
import type { FeeChange } from '../domain/fee-changes.ts'
import { words } from '../words.ts'
import { feeChangeText } from './fee-changes.ts'

export type DocumentHistoryProps = {
  language: Language
  document: DeskDocument
  /** Oldest first. */
  events: readonly EventView[]
  /** Names of those who acted, by id. */
  names: ReadonlyMap<string, string>
  /** Which procedures were put in or taken out where their fees are noted, by the event. */
  fees: ReadonlyMap<string, FeeChange<string>>
}

/** `/can-bo/van-ban/:id/lich-su`: who did what with a document, when and why. */
export function DocumentHistoryPage({
  language,
  document,
  events,
  names,
  fees,
}: DocumentHistoryProps) {
  const { desk, page, types } = words(language)
  const { historyPage: text } = desk
  const name = page.name(types[document.type], document.number)
  return (
    <OfficerPage title={`${text.title}: ${name}`}>
      <BackLink href={href(language, `/can-bo/van-ban/${document.id}`)} text={text.back} />
      <h1 class="govuk-heading-l">
        {text.title}: <span lang="vi">{name}</span>
      </h1>
      <p class="mc-muted">{text.lead}</p>
      <Timeline
        steps={events.toReversed().map(event => ({
          title: titleOf(language, event),
          state: 'done',
          meta: text.by(
            (event.actorId && names.get(event.actorId)) ?? text.system,
            writeMoment(event.occurredAt),
          ),
          text: detailsOf(language, event, fees.get(event.id)),
        }))}
      />
    </OfficerPage>
  )
}

function titleOf(language: Language, { type, data }: EventView): string {
  const { historyPage: text } = words(language).desk
  const names: Readonly<Record<string, string>> = text.events
  const name = names[type] ?? type
  const what = typeof data['what'] === 'string' ? text.whats[data['what']] : undefined
  return what === undefined ? name : `${name}: ${what}`
}

function detailsOf(
  language: Language,
  { type, data }: EventView,
  fees: FeeChange<string> | undefined,
) {
  const { desk, readings } = words(language)
  const { historyPage: text } = desk
  const { reason, fields } = data
  const reading = READINGS.find(each => each === data['reading'])
  const said = [
    Array.isArray(fields) &&
      text.fields(fields.map(name => text.names[String(name)] ?? String(name)).join(', ')),
    fees && feeChangeText(text.fees, fees),
    typeof reason === 'string' && text.reason(reason),
    type === 'document.file_read' &&
      reading !== undefined &&
      readings[toldReading(reading, typeof data['pages'] === 'number' ? data['pages'] : null)],
  ].filter(Boolean)
  return said.length === 0 ? undefined : <p>{said.join(' ')}</p>
}
