/** Reads an article's file: facts above, then the Vietnamese text, then after `=== en` the English one. */
import { readPicture, type SeedPicture } from './demo-picture.ts'

export type SeedText = { readonly title: string; readonly lead: string; readonly body: string }

export type SeedArticle = {
  readonly slug: string
  readonly category: string
  /** Days before the day of seeding. */
  readonly daysAgo: number
  /** hh:mm in Viet Nam */
  readonly time: string
  readonly pictures: readonly SeedPicture[]
  readonly vi: SeedText
  readonly en: SeedText | undefined
}

/** Throws when the file is not in that form. */
export function readArticle(file: string): SeedArticle {
  const [first = '', english] = file.split('\n=== en\n')
  const split = first.indexOf('\n\n')
  const facts = first
    .slice(0, split)
    .split('\n')
    .map(line => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon), line.slice(colon + 2)] as const
    })
  const fact = (name: string): string => {
    const found = facts.find(([key]) => key === name)
    if (found === undefined) throw new Error(`The article names no ${name}`)
    return found[1]
  }
  return {
    slug: fact('slug'),
    category: fact('category'),
    daysAgo: Number(fact('daysAgo')),
    time: fact('time'),
    pictures: facts.filter(([key]) => key === 'picture').map(([, line]) => readPicture(line)),
    vi: readText(first.slice(split)),
    en: english === undefined ? undefined : readText(english),
  }
}

function readText(text: string): SeedText {
  const [title = '', lead = '', ...body] = text.trim().split('\n')
  if (!title.startsWith('# ')) throw new Error('A text begins with its title')
  return { title: title.slice(2), lead, body: body.join('\n').trim() }
}
