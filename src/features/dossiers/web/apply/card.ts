/** The details of a person taken from the text of an identity card's QR code. */
import {
  cardErrorText,
  type FormError,
  type Page,
  type Raw,
  rawFromCard,
  readCardText,
} from '#features/procedures'
import type { RawFields } from '#platform/http/request.ts'
import { textIn } from './raw-text.ts'

type PersonQuestion = Extract<Page['questions'][number], { kind: 'person' }>

/** The persons of a page whose details a card can give. */
export function personsWithCard(page: Page): readonly PersonQuestion[] {
  return page.questions.flatMap(question =>
    question.kind === 'person' && question.parts.includes('identity_number') ? [question] : [],
  )
}

/** Name of the box for the card's text of a person. */
export function cardField(question: string): string {
  return `_card.${question}`
}

/** What came of the cards that were sent: the fields with the details filled in, or what is wrong with the text. */
export type CardReading = {
  readonly fields: Raw
  readonly errors: readonly FormError[]
  readonly filled: boolean
}

/** Reads the cards sent with a page; undefined when none was. */
export function readCards(page: Page, raw: RawFields): CardReading | undefined {
  const sent = personsWithCard(page).filter(({ key }) => textIn(raw, cardField(key)).trim() !== '')
  if (sent.length === 0) return undefined
  let fields: Raw = raw
  const errors: FormError[] = []
  for (const { key, label } of sent) {
    const card = readCardText(textIn(raw, cardField(key)))
    if (card.ok) {
      fields = { ...without(fields, key), ...rawFromCard(card.value, key) }
      continue
    }
    const message = { vi: cardErrorText(card.error, 'vi'), en: cardErrorText(card.error, 'en') }
    errors.push({ field: cardField(key), code: 'pattern', label, params: {}, message })
  }
  return { fields, errors, filled: errors.length === 0 }
}

// The card's text has done its work; boxes of the day that were typed in would outweigh the card's.
function without(fields: Raw, question: string): Raw {
  const gone = new Set([
    cardField(question),
    ...['day', 'month', 'year'].map(part => `${question}.born_on-${part}`),
  ])
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !gone.has(name)))
}
