import { writeMoment } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import { ButtonLink } from '#ui/components/button.tsx'
import { Section } from '#ui/components/section.tsx'
import type { CommentAnswer, ShownComment } from '../domain/comment.ts'
import { articleHref } from '../views/cards.tsx'
import { words } from '../words.ts'

/** Where, below the form of an article, its reader's own comments stand. */
export const OWN_COMMENTS = 'cua-ban'

export type CommentsProps = {
  language: Language
  slug: string
  comments: readonly ShownComment[]
  /** The article takes no more comments. */
  isClosed: boolean
}

/** What readers said and an editor approved, what the editorial board answered, and the way to say something. */
export function Comments({ language, slug, comments, isClosed }: CommentsProps) {
  const { comments: text } = words(language)
  const own = `${articleHref(language, slug)}/binh-luan`
  return (
    <Section title={text.title} id="y-kien">
      {comments.length === 0 ? (
        <p class="mc-muted">{text.none}</p>
      ) : (
        <>
          <p class="mc-muted">{text.count(comments.length)}</p>
          <ul class="mc-comments">
            {comments.map(comment => (
              <li key={comment.id} class="mc-comments__item">
                <CommentText language={language} comment={comment} />
                {comment.answer && <CommentReply language={language} answer={comment.answer} />}
                <p class="mc-comments__act mc-no-print">
                  <a class="govuk-link" href={`${own}/${comment.id}/bao-cao`}>
                    {text.report.link}
                    <span class="govuk-visually-hidden">
                      {' '}
                      {text.report.linkOf(comment.authorName)}
                    </span>
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="mc-no-print">
        <a class="govuk-link" href={`${own}#${OWN_COMMENTS}`}>
          {text.own.link}
        </a>
      </p>
      {isClosed ? (
        <p>{text.closed}</p>
      ) : (
        <>
          <p class="govuk-hint">{text.writeHint}</p>
          <ButtonLink href={own} tone="secondary">
            {text.write}
          </ButtonLink>
        </>
      )}
    </Section>
  )
}

/** Who wrote a comment, when, and what. That it was a reader stands beside the name, whatever the name says. */
export function CommentText(props: {
  language: Language
  comment: Pick<ShownComment, 'authorName' | 'body' | 'sentAt'>
}) {
  const { language, comment } = props
  return (
    <>
      <p class="mc-comments__meta">
        <span>
          <span class="mc-comments__reader">{words(language).comments.reader}</span>{' '}
          <strong lang="vi">{comment.authorName}</strong>
        </span>
        <time datetime={comment.sentAt.toISOString()}>{writeMoment(comment.sentAt)}</time>
      </p>
      <div lang="vi">
        <Lines text={comment.body} />
      </div>
    </>
  )
}

/** What the editorial board answered. Its seal is a mark, not a name: nothing that a reader types becomes one. */
export function CommentReply({ language, answer }: { language: Language; answer: CommentAnswer }) {
  const { comments: text } = words(language)
  return (
    <div class="mc-comments__answer">
      <p class="mc-comments__meta">
        <span class="mc-comments__seal">{text.official}</span>
        <strong>{text.answerBy}</strong>
        <time datetime={answer.answeredAt.toISOString()}>{writeMoment(answer.answeredAt)}</time>
        {answer.isCorrected && <span class="mc-muted">({text.corrected})</span>}
      </p>
      <div lang="vi">
        <Lines text={answer.body} />
      </div>
    </div>
  )
}

function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n+/).map((line, index) => (
        // Lines of a text never change their order.
        <p key={String(index)} class="mc-comments__text">
          {line}
        </p>
      ))}
    </>
  )
}
