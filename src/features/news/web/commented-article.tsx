import { href, type Language } from '#kernel/language.ts'
import { StatusTag } from '#ui/components/tag.tsx'
import { OnPortal } from '#ui/layouts/officer-page.tsx'
import type { CommentOnDesk } from '../domain/comment.ts'
import { articleHref } from '../views/cards.tsx'
import { words } from '../words.ts'

/** The article of a comment as its readers see it; one that was withdrawn is said to be, and found on the desk alone. */
export function CommentedArticle(props: { language: Language; comment: CommentOnDesk }) {
  const { language, comment } = props
  if (!comment.isArticleOut)
    return (
      <>
        <a
          class="govuk-link"
          lang="vi"
          href={href(language, `/can-bo/tin-tuc/${comment.articleId}`)}
        >
          {comment.articleTitle}
        </a>{' '}
        <StatusTag>{words(language).moderation.articleGone}</StatusTag>
      </>
    )
  return (
    <OnPortal>
      {at => (
        <a class="govuk-link" lang="vi" href={at(articleHref(language, comment.articleSlug))}>
          {comment.articleTitle}
        </a>
      )}
    </OnPortal>
  )
}
