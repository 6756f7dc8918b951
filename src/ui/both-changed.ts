import type { Language } from '#kernel/language.ts'
import type { Clash } from '#kernel/merge-parts.ts'
import { uiWords } from './language.ts'

const MOST_CHARACTERS = 200

/** What is said at each field that two people changed, with what the other one saved, as `say` calls it. */
export function bothChanged<K extends string>(
  language: Language,
  { clashes, theirs }: Clash<K>,
  say: (field: K, value: string) => string = (_, value) => value,
): Readonly<Record<string, string>> {
  const { bothChanged: text } = uiWords(language)
  return Object.fromEntries(clashes.map(name => [name, text(shortened(say(name, theirs[name])))]))
}

/** Whether the sentence holds all of what the other one saved. */
export function isQuotedWhole(text: string): boolean {
  return Array.from(text).length <= MOST_CHARACTERS
}

/** A text as a sentence quotes it, which ends with a point of its own. */
export function shortened(text: string): string {
  const letters = Array.from(text.replace(/\.$/, ''))
  const isLong = letters.length > MOST_CHARACTERS
  return isLong ? `${letters.slice(0, MOST_CHARACTERS).join('')}…` : letters.join('')
}
