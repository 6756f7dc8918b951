/** Reads the conditions of a list of documents from its address, and tells what of them cannot be asked for. */
import { z } from 'zod'
import { readDays } from '#kernel/day-text.ts'
import { isId } from '#kernel/ids.ts'
import { isPlainDate } from '#kernel/plain-date.ts'
import { plainWords } from '#kernel/plain-text.ts'
import { DOCUMENT_KINDS, DOCUMENT_TYPES } from '../domain/document.ts'
import { EFFECTS } from '../domain/effect.ts'
import type { RegisterChoices, RegisterCursor, RegisterFilter } from '../domain/register.ts'
import { keyOfSigner, type Signer, signerText } from '../domain/signer.ts'
import {
  CONDITIONS,
  type Condition,
  EFFECT_WORDS,
  KIND_WORDS,
  NAMES,
  typeWord,
} from './register-address.ts'

/** What was typed or chosen, as it came; empty where nothing was. */
export type TypedConditions = Readonly<Record<Condition, string>>

/** What is wrong with a condition. */
export type Wrong =
  | 'unknown'
  | 'day_wrong'
  | 'ends_before_it_begins'
  | 'words_too_long'
  | 'words_missing'

/** The conditions that hold, and those that cannot. */
export type ReadConditions = {
  readonly filter: RegisterFilter
  readonly wrong: Readonly<Partial<Record<Condition, Wrong>>>
}

const MOST_CHARACTERS = 200

// A condition that stands there twice is taken as it stands first.
const sentText = z.preprocess(sent => [sent].flat()[0], z.string().trim().catch(''))

const cursor = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}_[^_]+(?:_\d)?$/)
  .transform((text): RegisterCursor | undefined => {
    const [day = '', id = '', near = '0'] = text.split('_')
    return isPlainDate(day) && isId(id) ? { near: Number(near), day, id } : undefined
  })
  .optional()
  .catch(undefined)

type Sent = Readonly<Record<(typeof NAMES)[Condition] | 'nam', string>>

/** What an address may say of conditions. `nam`, a year: how older addresses tell the days. */
export const sentConditions = Object.fromEntries(
  [...Object.values(NAMES), 'nam'].map(name => [name, sentText]),
) as Record<keyof Sent, typeof sentText>

/** The conditions as they came. */
export function typedOf(sent: Sent): TypedConditions {
  const typed = Object.fromEntries(CONDITIONS.map(name => [name, sent[NAMES[name]]]))
  return { ...(typed as TypedConditions), from: sent.tu || sent.nam, to: sent.den || sent.nam }
}

/** Reads the conditions as they came, and where the page begins. */
export const registerQuery = z
  .object({ ...sentConditions, sau: cursor })
  .transform(({ sau, ...sent }) => ({ after: sau, typed: typedOf(sent) }))

/**
 * Tells which conditions hold among the choices, and what is wrong with the others: they narrow nothing, so that an old or
 * mistyped link still shows the list.
 */
export function readConditions(typed: TypedConditions, choices: RegisterChoices): ReadConditions {
  const [from, to] = [readDays(typed.from)?.first, readDays(typed.to)?.last]
  const endsTooEarly = from !== undefined && to !== undefined && to < from
  const wrongText = wrongWords(typed.text)
  const filter: RegisterFilter = {
    text: typed.text === '' || wrongText !== undefined ? undefined : typed.text,
    kind: DOCUMENT_KINDS.find(each => KIND_WORDS[each] === typed.kind),
    type: DOCUMENT_TYPES.find(each => typeWord(each) === typed.type),
    field: choices.fields.find(({ slug }) => slug === typed.field)?.slug,
    issuer: choices.issuers.find(({ slug }) => slug === typed.issuer)?.slug,
    signer: signerAmong(choices.signers, typed.signer),
    effect: EFFECTS.find(each => EFFECT_WORDS[each] === typed.effect),
    from,
    to: endsTooEarly ? undefined : to,
  }
  const why: ReadConditions['wrong'] = {
    text: wrongText ?? 'words_missing',
    from: 'day_wrong',
    to: endsTooEarly ? 'ends_before_it_begins' : 'day_wrong',
  }
  const wrong = CONDITIONS.filter(name => typed[name] !== '' && filter[name] === undefined)
  return { filter, wrong: Object.fromEntries(wrong.map(name => [name, why[name] ?? 'unknown'])) }
}

function wrongWords(text: string): Wrong | undefined {
  if (text.length > MOST_CHARACTERS) return 'words_too_long'
  return plainWords(text).length === 0 ? 'words_missing' : undefined
}

function signerAmong(signers: readonly Signer[], typed: string): string | undefined {
  const key = keyOfSigner(typed)
  return signers.map(signerText).find(text => keyOfSigner(text) === key)
}
