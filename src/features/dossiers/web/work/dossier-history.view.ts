import { writeDay } from '#kernel/day-text.ts'
import { instant } from '#kernel/instant.ts'
import { isPlainDate } from '#kernel/plain-date.ts'
import type { EventView } from '#platform/events/event.queries.ts'
import type { TimelineStep } from '#ui/index.ts'
import type { DossierView } from '../../use-cases/find-dossier.ts'
import type { Names } from './dossier-names.ts'

/** Every event of the dossier in words, the newest first. */
export function historyModel(view: DossierView, names: Names): TimelineStep[] {
  return view.events.toReversed().map((event, index) => ({
    title: titleOf(event, names),
    state: index === 0 ? ('now' as const) : ('done' as const),
    meta: names.text.historyBy(names.moment(event.occurredAt), whoOf(event, names)),
    text: detailOf(event, names),
  }))
}

function titleOf(event: EventView, { say }: Names): string {
  const known: Readonly<Record<string, string>> = say.history
  return known[event.type] ?? event.type
}

function whoOf({ actorKind, actorId }: EventView, { text, officer }: Names): string {
  if (actorKind === 'officer') return officer(actorId)
  return actorKind === 'system' ? text.who.system : text.who.applicant
}

type Teller = (data: EventData, names: Names) => string | undefined
type EventData = EventView['data']

const TELLERS: Readonly<Record<string, Teller>> = {
  'dossier.submitted': (data, { text }) =>
    data['walk_in'] === true ? text.events.walkIn : undefined,
  'dossier.received': (data, names) =>
    joined([
      names.text.events.dueOn(momentIn(data, 'due_at', names)),
      data['late_intake'] === true ? names.text.events.lateIntake : undefined,
    ]),
  'dossier.refused': (data, names) => reasonsIn(data, 'refusal', names),
  'dossier.supplement_requested': (data, names) =>
    joined([
      reasonsIn(data, 'supplement', names),
      names.text.events.supplementBy(dayIn(data, 'supplement_by')),
    ]),
  'dossier.paused': (data, { say }) => named(say.pauses, data['kind']),
  'dossier.resumed': (data, { text, work }) =>
    text.events.pausedFor(work.time.duration(Number(data['paused_working_minutes']))),
  'dossier.due_date_changed': (data, names) =>
    joined([
      named(names.say.causes, data['cause']),
      names.text.events.dueChange(
        momentIn(data, 'previous_due_at', names),
        momentIn(data, 'due_at', names),
      ),
    ]),
  'dossier.apologised': (data, { text }) => text.events.newDate(dayIn(data, 'new_date')),
  'dossier.step_forwarded': stepOf,
  'dossier.step_sent_back': stepOf,
  'dossier.assigned': (data, { text, officer }) =>
    text.events.assigned(officer(textIn(data, 'officer_id'))),
  'dossier.fee_paid': (data, { text }) => text.dong(Number(data['amount'])),
  'dossier.result_proposed': (data, { say }) => named(say.outcomes, data['outcome']),
  'dossier.result_approved': (data, { say }) => named(say.outcomes, data['outcome']),
  'dossier.result_sent_back': (data, { say }) => named(say.outcomes, data['outcome']),
  'dossier.resolved': (data, { say }) =>
    joined([named(say.outcomes, data['outcome']), named(say.judgements, data['judgement'])]),
  'dossier.returned': (data, { say }) => named(say.resultWays, data['way']),
  'dossier.stopped': (data, names) =>
    data['at_request'] === true ? names.text.events.atRequest : reasonsIn(data, 'stop', names),
  'dossier.corrected': (data, { text, say, officer }) =>
    text.events.corrected(
      named(say.correctable, data['field']) ?? '',
      named(say.reasons.correction, data['reason']) ?? '',
      officer(textIn(data, 'approved_by')),
    ),
}

function detailOf({ type, data }: EventView, names: Names): string | undefined {
  return TELLERS[type]?.(data, names)
}

function stepOf(data: EventData, names: Names): string {
  return names.text.events.to(
    names.unit(Number(data['to_unit_id'])),
    names.step(textIn(data, 'to_step')),
  )
}

function reasonsIn(
  data: EventData,
  list: 'refusal' | 'supplement' | 'stop',
  { say }: Names,
): string {
  const codes = data['reasons']
  return Array.isArray(codes)
    ? codes.map(code => named(say.reasons[list], code) ?? String(code)).join('; ')
    : ''
}

function named(texts: Readonly<Record<string, string>>, code: unknown): string | undefined {
  return typeof code === 'string' && Object.hasOwn(texts, code) ? texts[code] : undefined
}

function textIn(data: EventData, name: string): string {
  const value = data[name]
  return typeof value === 'string' ? value : ''
}

function dayIn(data: EventData, name: string): string {
  const day = textIn(data, name)
  return isPlainDate(day) ? writeDay(day) : day
}

function momentIn(data: EventData, name: string, { moment }: Names): string {
  const at = textIn(data, name)
  return at === '' ? '–' : moment(instant(at))
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('. ')
}
