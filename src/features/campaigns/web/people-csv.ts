/** The officers' file: who registered, or how many once people are erased. */
import { formatAnswer } from '#features/procedures'
import { csvText } from '#kernel/csv-text.ts'
import { writeMoment } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import type { Campaign, Outcome, Slot } from '../domain/campaign.ts'
import { type Registration, whyToCall } from '../domain/registration.ts'
import { words } from '../words.ts'

/** One line for each who registered, with all answers. */
export function peopleCsv(
  language: Language,
  { form }: Campaign,
  slots: readonly Slot[],
  people: readonly Registration[],
): string {
  const say = words(language)
  const { list } = say.desk
  const questions = form.sections.flatMap(each => each.pages.flatMap(one => one.questions))
  const slotOf = new Map(slots.map(slot => [slot.id, slot]))
  const head = [
    ...[list.code, list.slot, list.state, list.arrival],
    ...[list.registeredAt, list.checkedIn, list.toBeCalled],
  ]
  const lines = people.map(person => {
    const slot = slotOf.get(person.slotId)
    const why = whyToCall(person)
    return [
      ...[person.code, slot === undefined ? '' : say.when(slot.startsAt, slot.endsAt)],
      ...[say.states[person.state], person.arrival, writeMoment(person.registeredAt)],
      person.checkedInAt === null ? '' : writeMoment(person.checkedInAt),
      why === undefined ? '' : list.calls[why],
      ...questions.map(question => {
        const answer = person.answers[question.key]
        return answer === undefined ? '' : formatAnswer(question, answer, language).join(', ')
      }),
    ]
  })
  const headings = [...head, ...questions.map(question => question.label[language])]
  return csvText([headings, ...lines])
}

/** One line for each slot. */
export function countsCsv(
  language: Language,
  slots: readonly Slot[],
  outcomes: readonly Outcome[],
): string {
  const { desk, when } = words(language)
  const { column } = desk
  const lines = slots.map(slot => {
    const outcome = outcomes.find(({ slotId }) => slotId === slot.id)
    return [
      ...[when(slot.startsAt, slot.endsAt), slot.capacity, slot.taken, slot.waiting],
      ...[outcome?.cancelled ?? 0, outcome?.came ?? 0],
    ]
  })
  const head = [
    ...[desk.slot, desk.places, column.taken, column.waiting],
    ...[column.cancelled, column.came],
  ]
  return csvText([head, ...lines])
}
