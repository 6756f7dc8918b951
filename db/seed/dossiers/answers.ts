/** Answers to a procedure's form, good by its own rules, as an invented resident would give them. */
import {
  type Answers,
  type AnswerValue,
  type FileAnswer,
  keepVisible,
  type ProcedureVersion,
  type Question,
} from '#features/procedures'
import { addDays, type PlainDate, plainDate } from '#kernel/plain-date.ts'
import { CHOICES, DAYS, FOREIGNERS, NUMBERS, TEXTS } from './answer-words.ts'
import { anyResident, type Resident } from './applicants.ts'
import type { Chance } from './chance.ts'

/** Who answers, when, and what lies at hand. */
export type Answering = {
  readonly applicant: Resident
  readonly residents: number
  readonly day: PlainDate
  readonly luck: Chance
  /** The file that stands for an upload. */
  readonly fileFor: (question: Question) => FileAnswer
}

type Kind<K extends Question['kind']> = Extract<Question, { kind: K }>

/** Fills the whole form in. What does not show by these answers is left out. */
export function fillIn(version: ProcedureVersion, by: Answering): Answers {
  const answers: Record<string, AnswerValue> = {}
  for (const section of version.form.sections) {
    for (const page of section.pages) {
      for (const question of page.questions) {
        const answer = own(question, by) ?? answerTo(question, by)
        if (answer !== undefined) answers[question.key] = answer
      }
    }
  }
  return keepVisible(version.form, answers, by.day)
}

// What every form asks of the applicant.
function own(question: Question, { applicant, luck }: Answering): AnswerValue | undefined {
  switch (question.key) {
    case 'applicant':
      return detailsOf(applicant)
    case 'applicant_phone':
      return applicant.phone ?? undefined
    case 'applicant_email':
      return applicant.email ?? undefined
    case 'applicant_address':
      return addressOf(applicant)
    case 'result_delivery':
      return deliveryFor(question, luck)
    default:
      return undefined
  }
}

/** Most want it electronically where they can have it so. */
function deliveryFor(question: Question, luck: Chance): string | undefined {
  if (question.kind !== 'radio') return undefined
  const ways = question.options.map(option => option.value)
  return ways.includes('online') && luck.happens(0.5) ? 'online' : luck.pick(ways)
}

function answerTo(question: Question, by: Answering): AnswerValue | undefined {
  const { luck } = by
  if (!question.required && luck.happens(0.5)) return undefined
  switch (question.kind) {
    case 'text':
    case 'long_text':
      return luck.pick(TEXTS[question.key] ?? TEXTS['other'] ?? [])
    case 'name':
      return anyResident(by.residents, luck).name
    case 'date':
      return dayFor(question, by)
    case 'identity_number':
      return anyResident(by.residents, luck).identityNumber ?? undefined
    case 'phone':
      return anyResident(by.residents, luck).phone ?? undefined
    case 'email':
      return undefined
    case 'number':
    case 'money':
      return numberFor(question, luck)
    case 'select':
    case 'radio':
      return luck.pick(CHOICES[question.key] ?? question.options.map(option => option.value))
    case 'checkboxes':
      return [luck.pick(question.options).value]
    case 'yes_no':
      return luck.happens(0.4)
    case 'address':
      return addressOf(anyResident(by.residents, luck))
    case 'file':
      return [by.fileFor(question)]
    case 'person':
      return personFor(question, by)
    case 'list':
      return listFor(question, by)
  }
}

function dayFor(question: Kind<'date'>, { day, luck }: Answering): PlainDate {
  const [from, to] = DAYS[question.key] ?? (question.notBefore ? [2, 20] : [-60, -5])
  return addDays(day, luck.between(from, to))
}

function numberFor(question: Kind<'number'> | Kind<'money'>, luck: Chance): number {
  const least = question.min ?? 1
  const [from, to] = NUMBERS[question.key] ?? [least, least + 3]
  const number = luck.between(from, to)
  return question.kind === 'money' ? number * 1_000_000 : number
}

function listFor(list: Kind<'list'>, by: Answering): readonly Answers[] {
  const item: Record<string, AnswerValue> = {}
  for (const question of list.questions) {
    const answer = question.required ? answerTo(question, by) : undefined
    if (answer !== undefined) item[question.key] = answer
  }
  return [item]
}

const CHILDREN = ['recognised', 'ward_person']
const SEXES: Readonly<Record<string, Resident['sex']>> = {
  groom: 'male',
  father: 'male',
  bride: 'female',
  mother: 'female',
}

function personFor(question: Kind<'person'>, by: Answering): Answers {
  const { luck } = by
  if (question.key === 'foreigner') {
    const { name, nationality, sex } = luck.pick(FOREIGNERS)
    const bornOn = plainDate(
      `${luck.between(1975, 2000)}-0${luck.between(1, 9)}-1${luck.between(0, 9)}`,
    )
    return { name, born_on: bornOn, sex, nationality }
  }
  let person = anyResident(by.residents, luck)
  while (SEXES[question.key] !== undefined && person.sex !== SEXES[question.key])
    person = anyResident(by.residents, luck)
  const all = {
    ...detailsOf(person),
    nationality: 'Việt Nam',
    ethnicity: 'Kinh',
    residence: addressOf(person),
  }
  const parts = Object.entries(all).filter(([part]) => question.parts.some(each => each === part))
  const asked = Object.fromEntries(parts)
  if (!CHILDREN.includes(question.key)) return asked
  const { identity_number: _, ...child } = asked
  return { ...child, born_on: addDays(by.day, -luck.between(100, 5000)) }
}

/** What a form asks of a person at first. */
export function detailsOf(person: Resident): Answers {
  return {
    name: person.name,
    ...(person.identityNumber === null ? {} : { identity_number: person.identityNumber }),
    ...(person.birthDate === null ? {} : { born_on: person.birthDate }),
    sex: person.sex,
  }
}

function addressOf({ ward, street }: Resident) {
  return { unitCode: ward.code, unitName: ward.name, line: street }
}
