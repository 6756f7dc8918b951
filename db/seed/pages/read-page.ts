/** Reads a page's file: facts above, then the Vietnamese text, then after `=== en` the English one. */
import type { Section } from '#features/pages'
import type { Localised } from '#kernel/language.ts'
import { readPicture, type SeedPicture } from '../news/demo-picture.ts'

export type SeedText = { readonly title: string; readonly body: string }

export type SeedPage = {
  readonly slug: string
  readonly section: Section
  /** Its name in the menu. */
  readonly menu: Localised
  readonly pictures: readonly SeedPicture[]
  readonly vi: SeedText
  readonly en: SeedText | undefined
}

/** Throws when the file is not in that form. */
export function readPage(file: string): SeedPage {
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
    if (found === undefined) throw new Error(`The page names no ${name}`)
    return found[1]
  }
  const [vi = '', en = ''] = fact('menu')
    .split('|')
    .map(part => part.trim())
  return {
    slug: fact('slug'),
    section: fact('section') as Section,
    menu: { vi, en },
    pictures: facts.filter(([key]) => key === 'picture').map(([, line]) => readPicture(line)),
    vi: readText(first.slice(split)),
    en: english === undefined ? undefined : readText(english),
  }
}

function readText(text: string): SeedText {
  const [title = '', ...body] = text.trim().split('\n')
  if (!title.startsWith('# ')) throw new Error('A page begins with its title')
  return { title: title.slice(2), body: body.join('\n').trim() }
}
