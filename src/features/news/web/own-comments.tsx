import { href, type Language } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { StatusTag, type Tone } from '#ui/components/tag.tsx'
import type { CommentState, OwnComment } from '../domain/comment.ts'
import { articleHref } from '../views/cards.tsx'
import { words } from '../words.ts'
import { CommentReply, CommentText } from './comments.tsx'

/** Where a resident's own comments stand. */
export const OWN_COMMENTS_PATH = '/tai-khoan/y-kien'

const TONES: Readonly<Record<CommentState, Tone>> = {
  held: 'waiting',
  approved: 'done',
  refused: 'late',
}

type OwnCommentsProps = {
  language: Language
  comments: readonly OwnComment[]
  /** Where the list is about several articles. */
  withArticle?: boolean | undefined
}

/** What somebody wrote, what became of it and why, and the way to take it back. */
export function OwnComments({ language, comments, withArticle }: OwnCommentsProps) {
  const { own: text } = words(language).comments
  if (comments.length === 0) return null
  return (
    <ul class="mc-comments">
      {comments.map(comment => (
        <li key={comment.id} class="mc-comments__item">
          {withArticle && <AboutArticle language={language} comment={comment} />}
          <CommentText language={language} comment={comment} />
          {comment.answer && <CommentReply language={language} answer={comment.answer} />}
          <p class="mc-comments__state">
            <Standing language={language} comment={comment} />
          </p>
          {comment.state === 'refused' && (
            <p class="mc-comments__text">
              {text.reason} <span lang="vi">{comment.refusalReason}</span>
            </p>
          )}
          <Details summary={text.takeBack}>
            <p>{text.takeBackText}</p>
            <Form action={`${href(language, OWN_COMMENTS_PATH)}/${comment.id}/rut-lai`}>
              <Button size="small" tone="warning">
                {text.takeBackDo}
              </Button>
            </Form>
          </Details>
        </li>
      ))}
    </ul>
  )
}

/** What became of a comment. One below an article that is not out stands nowhere, whatever was decided of it. */
function Standing({ language, comment }: { language: Language; comment: OwnComment }) {
  const { own: text } = words(language).comments
  const { state, articleSlug } = comment
  if (articleSlug === undefined && state !== 'refused')
    return (
      <>
        <StatusTag>{text.articleGone}</StatusTag> {text.meaningGone[state]}
      </>
    )
  return (
    <>
      <StatusTag tone={TONES[state]}>{text.states[state]}</StatusTag> {text.meaning[state]}
    </>
  )
}

function AboutArticle({ language, comment }: { language: Language; comment: OwnComment }) {
  const { articleSlug: slug, articleTitle: title } = comment
  return (
    <p class="mc-comments__about">
      <span class="mc-muted">{words(language).comments.about}</span>{' '}
      {slug === undefined ? (
        <span lang="vi">{title}</span>
      ) : (
        <a class="govuk-link" lang="vi" href={articleHref(language, slug)}>
          {title}
        </a>
      )}
    </p>
  )
}
