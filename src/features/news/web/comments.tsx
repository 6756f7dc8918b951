import { writeMoment } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import { ButtonLink } from '#ui/components/button.tsx'
import { Section } from '#ui/components/section.tsx'
import type { ShownComment } from '../domain/comment.ts'
import { articleHref } from '../views/cards.tsx'
import { words } from '../words.ts'

export type CommentsProps = {
  language: Language
  slug: string
  comments: readonly ShownComment[]
}

/** What readers said and an editor approved, and the way to say something. */
export function Comments({ language, slug, comments }: CommentsProps) {
  const { comments: text } = words(language)
  return (
    <Section title={text.title} id="y-kien">
      {comments.length === 0 ? (
        <p class="mc-muted">{text.none}</p>
      ) : (
        <>
          <p class="mc-muted">{text.count(comments.length)}</p>
          <ul class="mc-comments">
            {comments.map(comment => (
              <li key={comment.id} class="mc-comments__item" lang="vi">
                <p class="mc-comments__meta">
                  <strong>{comment.authorName}</strong>
                  <time datetime={comment.sentAt.toISOString()}>{writeMoment(comment.sentAt)}</time>
                </p>
                {comment.body.split(/\n+/).map((line, index) => (
                  // Lines of a comment never change their order.
                  <p key={`${comment.id}-${String(index)}`} class="mc-comments__text">
                    {line}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="govuk-hint">{text.writeHint}</p>
      <ButtonLink href={`${articleHref(language, slug)}/binh-luan`} tone="secondary">
        {text.write}
      </ButtonLink>
    </Section>
  )
}
