import { accentedWords, hasAccents } from './accents.ts'
import { plainWords } from './plain-text.ts'
import { type Choices, spellingsOf } from './slips.ts'

/** The words that somebody typed to find something, each once. */
export type TypedWords = {
  /** Without accents. */
  readonly plain: readonly string[]
  /** As they were typed, when some have accents: these are meant so. Those without are found whatever their accents. */
  readonly asTyped: Choices | undefined
}

/** Beyond these nothing more is looked for. */
const MOST_WORDS = 10

/** The words of a text. */
export function typedWords(text: string): TypedWords {
  return wordsTyped(plainWords(text), accentedWords(text))
}

/** The words of a text that was parted already, without accents and as forms (kernel/accents.ts). */
export function wordsTyped(plain: readonly string[], forms: readonly string[]): TypedWords {
  const each = [...new Set(forms)].slice(0, MOST_WORDS)
  return {
    plain: [...new Set(plain)].slice(0, MOST_WORDS),
    asTyped: each.some(hasAccents) ? each.map(spellingsOf) : undefined,
  }
}

/** How the words of a text are looked for: as they were typed, where some had accents, then without. None when there is no word. */
export function choicesOfText(text: string): readonly Choices[] {
  const { plain, asTyped } = typedWords(text)
  if (plain.length === 0) return []
  return [...(asTyped === undefined ? [] : [asTyped]), plain.map(spellingsOf)]
}
