/** A page of the demo, read from its file. */
import type { Section } from '#features/pages'
import type { Localised } from '#kernel/language.ts'
import type { SeedPicture } from '../news/demo-picture.ts'
import { readTextFile, type TitledText } from '../text-file.ts'

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
  const { fact, pictures, ...text } = readTextFile(file)
  const [vi = '', en = ''] = fact('menu')
    .split('|')
    .map(part => part.trim())
  return {
    slug: fact('slug'),
    section: fact('section') as Section,
    menu: { vi, en },
    pictures,
    vi: asOne(text.vi),
    en: text.en === undefined ? undefined : asOne(text.en),
  }
}

function asOne({ title, lines }: TitledText): SeedText {
  return { title, body: lines.join('\n').trim() }
}
