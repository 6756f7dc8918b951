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

/** In quotation marks, before the point of the sentence about it. */
function shortened(text: string): string {
  const letters = Array.from(text.replace(/\.$/, ''))
  return letters.length > MOST_CHARACTERS ? `${letters.slice(0, MOST_CHARACTERS).join('')}…` : text
}
