/** The officers' file: who registered, or how many once people are erased. */
import { formatAnswer } from '#features/procedures'
import { csvText } from '#kernel/csv-text.ts'
import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { whyToCall } from '../domain/calls.ts'
import { type Campaign, calledOff, type Outcome, type Slot } from '../domain/campaign.ts'
import type { Call, Registration } from '../domain/registration.ts'
import { words } from '../words.ts'
import type { Callers } from './calls.part.tsx'
import { standsAs } from './registration-tag.tsx'

/** One line for each who registered, with all answers. */
export function peopleCsv(
  language: Language,
  campaign: Campaign,
  slots: readonly Slot[],
  people: readonly Registration[],
  { callers, now }: { readonly callers: Callers; readonly now: Instant },
): string {
  const say = words(language)
  const { list } = say.desk
  const questions = campaign.form.sections.flatMap(each => each.pages.flatMap(one => one.questions))
  const slotOf = new Map(slots.map(slot => [slot.id, slot]))
  const head = [
    ...[list.code, list.slot, list.state, list.arrival],
    ...[list.registeredAt, list.checkedIn, list.toBeCalled],
    ...[list.call.at, list.call.by, list.call.outcome],
  ]
  const lines = people.map(person => {
    const slot = slotOf.get(person.slotId)
    const why = slot && whyToCall(person, campaign, slot, now)
    return [
      ...[person.code, slot === undefined ? '' : say.when(slot.startsAt, slot.endsAt)],
      ...[
        say.states[standsAs({ campaign, slot, registration: person })],
        person.arrival,
        writeMoment(person.registeredAt),
      ],
      person.checkedInAt === null ? '' : writeMoment(person.checkedInAt),
      why === undefined ? '' : list.calls[why],
      ...callCells(list.call, person.call, callers),
      ...questions.map(question => {
        const answer = person.answers[question.key]
        if (answer === undefined) return ''
        const text = formatAnswer(question, answer, language).join(', ')
        return question.kind === 'identity_number' ? inGroups(text) : text
      }),
    ]
  })
  const headings = [...head, ...questions.map(question => question.label[language])]
  return csvText([headings, ...lines])
}

/** Digits as telephone numbers are written: bare, a spreadsheet takes them for a number and drops its zero. */
function inGroups(digits: string): string {
  return digits.replace(/(\d{3})(?=\d)/g, '$1 ')
}

/** When, by whom and how it went. */
function callCells(
  text: ReturnType<typeof words>['desk']['list']['call'],
  call: Call | null,
  callers: Callers,
): string[] {
  if (call === null) return ['', '', '']
  const outcome = call.reached ? text.reached : text.missed
  return [writeMoment(call.at), callers.get(call.by) ?? '', outcome]
}

/** One line for each slot. */
export function countsCsv(
  language: Language,
  campaign: Campaign,
  slots: readonly Slot[],
  outcomes: readonly Outcome[],
): string {
  const { desk, when } = words(language)
  const { column } = desk
  const nameOf = (slot: Slot) => {
    const time = when(slot.startsAt, slot.endsAt)
    return calledOff(campaign, slot) === undefined ? time : `${time} (${desk.slots.off})`
  }
  const lines = slots.map(slot => {
    const outcome = outcomes.find(({ slotId }) => slotId === slot.id)
    return [
      ...[nameOf(slot), slot.capacity, slot.taken, slot.waiting],
      ...[outcome?.cancelled ?? 0, outcome?.came ?? 0],
    ]
  })
  const head = [
    ...[desk.slot, desk.places, column.taken, column.waiting],
    ...[column.cancelled, column.came],
  ]
  return csvText([head, ...lines])
}
