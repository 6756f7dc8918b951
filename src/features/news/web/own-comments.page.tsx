import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { OwnComment } from '../domain/comment.ts'
import { words } from '../words.ts'
import { OwnComments } from './own-comments.tsx'

export type OwnCommentsPageProps = {
  language: Language
  comments: readonly OwnComment[]
  isTakenBack: boolean
}

/** `/tai-khoan/y-kien`: what a resident wrote below articles, and what became of it. */
export function OwnCommentsPage({ language, comments, isTakenBack }: OwnCommentsPageProps) {
  const { own: text } = words(language).comments
  return (
    <PublicLayout
      title={text.title}
      noIndex
      before={<BackLink href={href(language, '/tai-khoan')} text={text.account} />}
    >
      <div class="mc-read">
        {isTakenBack && <Notification tone="success" live title={text.takenBack} />}
        <h1 class="govuk-heading-l">{text.title}</h1>
        {comments.length === 0 ? (
          <EmptyState
            title={text.none}
            text={text.noneText}
            action={
              <a class="govuk-link" href={href(language, '/tin-tuc')}>
                {text.toNews}
              </a>
            }
          />
        ) : (
          <>
            <p class="mc-lead">{text.lead}</p>
            <OwnComments language={language} comments={comments} withArticle />
          </>
        )}
      </div>
    </PublicLayout>
  )
}
