/** What is said of conditions that cannot be asked for. */
import type { Language } from '#kernel/language.ts'
import { words } from '../words.ts'
import { type Condition, NAMES } from './register-address.ts'
import type { ReadConditions, TypedConditions } from './register-query.ts'

type Said = Pick<ReadConditions, 'wrong'> & {
  readonly language: Language
  readonly typed: TypedConditions
}

const MOST_CHARACTERS = 60

/** Beside the field; undefined where nothing is wrong. */
export function wrongText({ language, wrong, typed }: Said, name: Condition): string | undefined {
  const { register: text } = words(language)
  const code = wrong[name]
  if (code === undefined) return undefined
  return code === 'unknown' ? text.unknown(shortened(typed[name])) : text.wrong[code]
}

/** Above the page; `textField`: the id of the box of words. */
export function listWrong(said: Said, textField: string): { field: string; text: string }[] {
  const { register: text } = words(said.language)
  return (Object.keys(said.wrong) as Condition[]).map(name => {
    const label = name === 'text' ? '' : `${text[name]}: `
    return {
      field: name === 'text' ? textField : NAMES[name],
      text: label + (wrongText(said, name) ?? ''),
    }
  })
}

function shortened(typed: string): string {
  return typed.length > MOST_CHARACTERS
    ? `${typed.slice(0, MOST_CHARACTERS).toWellFormed()}…`
    : typed
}
