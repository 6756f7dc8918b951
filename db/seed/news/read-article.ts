/** An article of the demo, read from its file. */
import { readTextFile, type TitledText } from '../text-file.ts'
import type { SeedPicture } from './demo-picture.ts'

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
  const { fact, pictures, vi, en } = readTextFile(file)
  return {
    slug: fact('slug'),
    category: fact('category'),
    daysAgo: Number(fact('daysAgo')),
    time: fact('time'),
    pictures,
    vi: withLead(vi),
    en: en === undefined ? undefined : withLead(en),
  }
}

/** The line under the title is the lead. */
function withLead({ title, lines: [lead = '', ...body] }: TitledText): SeedText {
  return { title, lead, body: body.join('\n').trim() }
}
