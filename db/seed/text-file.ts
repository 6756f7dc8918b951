/** A text of the demo as it lies in a file: facts above, then the Vietnamese text, then after `=== en` the English one. */
import { readPicture, type SeedPicture } from './news/demo-picture.ts'

/** A text under its title. */
export type TitledText = { readonly title: string; readonly lines: readonly string[] }

export type TextFile = {
  /** What the file says of that name. Throws when it says nothing. */
  readonly fact: (name: string) => string
  readonly pictures: readonly SeedPicture[]
  readonly vi: TitledText
  readonly en: TitledText | undefined
}

/** Throws when the file is not in that form. */
export function readTextFile(file: string): TextFile {
  const [first = '', english] = file.split('\n=== en\n')
  const split = first.indexOf('\n\n')
  const facts = first
    .slice(0, split)
    .split('\n')
    .map(line => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon), line.slice(colon + 2)] as const
    })
  return {
    fact(name) {
      const found = facts.find(([key]) => key === name)
      if (found === undefined) throw new Error(`The text names no ${name}`)
      return found[1]
    },
    pictures: facts.filter(([key]) => key === 'picture').map(([, line]) => readPicture(line)),
    vi: readTitled(first.slice(split)),
    en: english === undefined ? undefined : readTitled(english),
  }
}

function readTitled(text: string): TitledText {
  const [title = '', ...lines] = text.trim().split('\n')
  if (!title.startsWith('# ')) throw new Error('A text begins with its title')
  return { title: title.slice(2), lines }
}
