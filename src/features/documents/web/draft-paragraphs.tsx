import type { Language } from '#kernel/language.ts'
import type { Paragraph } from '../domain/consultation.ts'
import { words } from '../words.ts'

export type DraftParagraphsProps = {
  language: Language
  paragraphs: readonly Paragraph[]
  /** Where a paragraph is commented on, while it can be. */
  commentHref?: ((position: number) => string) | undefined
}

/** A draft in its numbered paragraphs. */
export function DraftParagraphs({ language, paragraphs, commentHref }: DraftParagraphsProps) {
  const { consultation: text } = words(language)
  return (
    <ol class="mc-draft">
      {paragraphs.map(paragraph => {
        const { position, kind, body } = paragraph
        const name = nameOf(language, paragraph)
        return (
          <li key={position} id={`doan-${position}`} class={`mc-draft__${kind}`}>
            <span class="mc-draft__number" aria-hidden="true">
              {position}
            </span>
            <p>
              <span class="govuk-visually-hidden">{text.paragraph(position)}: </span>
              <span lang="vi">{body}</span>
            </p>
            {commentHref && (
              <a class="govuk-link mc-draft__comment" href={commentHref(position)}>
                {text.commentHere}
                <span class="govuk-visually-hidden"> {name}</span>
              </a>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** How a paragraph is called: as one cites it, or by its number. */
export function nameOf(language: Language, { position, label }: Paragraph): string {
  return label === '' ? words(language).consultation.paragraph(position) : label
}

/** What a comment is about, in words. */
export function aboutOf(
  language: Language,
  paragraphs: readonly Paragraph[],
  position: number | null,
): string {
  const paragraph = paragraphs.find(each => each.position === position)
  return paragraph === undefined
    ? words(language).consultation.wholeDraft
    : nameOf(language, paragraph)
}
