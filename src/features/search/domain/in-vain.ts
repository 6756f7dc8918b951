import { plainWords } from '#kernel/plain-text.ts'
import type { FoundOfKind, Kind } from './found.ts'
import { subjectsOf } from './subject.ts'

type Result = {
  readonly kinds: ReadonlyMap<Kind, FoundOfKind>
  readonly hasOtherAccents: boolean
  readonly isGuess: boolean
}

/**
 * Whether a search was in vain: nothing was found, or only by a guess, or its words stand only here and there and with
 * other accents. “đổi bằng lái xe” is not answered by a text that has “đợi”, “bảng”, “lại” and “xe” somewhere.
 */
export function isInVain({ kinds, hasOtherAccents, isGuess }: Result, typed: string): boolean {
  if (isGuess || !hasOtherAccents) return isGuess
  const asked = [typed, ...subjectsOf(typed)].map(joined)
  const shown = [...kinds.values()].flatMap(({ found }) => found)
  return !shown.some(({ title, text }) =>
    asked.some(words => ` ${joined(title)}  ${joined(text)} `.includes(` ${words} `)),
  )
}

const joined = (text: string) => plainWords(text).join(' ')
