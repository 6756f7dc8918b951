import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../words.ts'
import { ArticleText, type ArticleTextProps } from './article-body.tsx'

type PreviewProps = Omit<ArticleTextProps, 'category' | 'previewToken'>

/** `/can-bo/tin-tuc/:id/xem-thu`: the article as it would read, for its editors. */
export function PreviewPage({ id, ...props }: PreviewProps & { id: string }) {
  const { language, article } = props
  const { desk: text } = words(language)
  return (
    <OfficerPage title={`${text.previewTitle}: ${article.title}`}>
      <BackLink href={deskHref(language, id)} text={text.backToEdit} />
      <ArticleText {...props} category={undefined} />
    </OfficerPage>
  )
}

/** `/xem-thu-tin/:token`: the same for whoever has the link. */
export function SharedPreviewPage(props: PreviewProps & { token: string; lastDay: PlainDate }) {
  const { language, article, token } = props
  const { desk: text } = words(language)
  return (
    <PublicLayout title={article.title} noIndex>
      <Notification tone="warning" title={text.shared.banner}>
        <p>{text.shared.until(writeDay(props.lastDay))}</p>
      </Notification>
      <ArticleText {...props} category={undefined} previewToken={token} />
    </PublicLayout>
  )
}

/** The same address after its last day: nothing was mistyped, and who gave the link can give another. */
export function PreviewOverPage({ language, lastDay }: { language: Language; lastDay: PlainDate }) {
  const { shared } = words(language).desk
  return (
    <PublicLayout title={shared.over} noIndex>
      <div class="mc-read">
        <h1 class="govuk-heading-l">{shared.over}</h1>
        <p class="govuk-body">{shared.overText(writeDay(lastDay))}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={href(language, '/tin-tuc')}>
            {shared.overAction}
          </a>
        </p>
      </div>
    </PublicLayout>
  )
}

function deskHref(language: Language, id: string): string {
  return `${href(language, '/can-bo/tin-tuc')}/${id}`
}
