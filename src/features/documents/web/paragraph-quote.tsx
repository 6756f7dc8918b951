import type { Language } from '#kernel/language.ts'
import type { Paragraph } from '../domain/consultation.ts'
import { words } from '../words.ts'

const QUOTED_CHARACTERS = 160

/** How a paragraph begins, cut behind a word. */
export function openingOf({ body }: Paragraph, most = QUOTED_CHARACTERS): string {
  if (body.length <= most) return body
  const cut = body.slice(0, most)
  const end = cut.lastIndexOf(' ')
  return `${(end > most / 2 ? cut.slice(0, end) : cut).toWellFormed()}…`
}

export type ParagraphQuoteProps = {
  readonly language: Language
  /** Undefined where the whole draft is meant: then there is nothing to quote. */
  readonly paragraph: Paragraph | undefined
  /** The page that shows the draft; empty on that page itself. */
  readonly draftHref: string
}

/** The beginning of the paragraph that a comment is about, and the way to it in the draft. */
export function ParagraphQuote({ language, paragraph, draftHref }: ParagraphQuoteProps) {
  if (paragraph === undefined) return null
  const { consultation: text } = words(language)
  return (
    <blockquote class="mc-report-line__quote">
      <span lang="vi">“{openingOf(paragraph)}”</span>{' '}
      <a class="govuk-link" href={`${draftHref}#doan-${paragraph.position}`}>
        {text.seeParagraph(paragraph.position)}
      </a>
    </blockquote>
  )
}
