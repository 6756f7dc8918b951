import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Prose } from '#ui/components/prose.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { PageText } from '../domain/page.ts'
import { words } from '../words.ts'

export type PageProps = {
  language: Language
  page: PageText & {
    changedAt: Instant | null
    confirmedAt: Instant | null
    isTranslated: boolean
  }
  /** The first words, for search engines. */
  description?: string | undefined
  /** Where a preview leads back to. */
  previewOf?: string | undefined
}

/** `/trang/:slug`, and its preview. */
export function PagePage({ language, page, description, previewOf }: PageProps) {
  const text = words(language)
  const lang = page.isTranslated ? undefined : 'vi'
  return (
    <PublicLayout
      title={page.title}
      description={description}
      noIndex={previewOf !== undefined}
      before={previewOf && <BackLink href={previewOf} text={text.desk.lookBack} />}
    >
      {previewOf && <Notification tone="warning" title={text.desk.lookTitle} />}
      {!page.isTranslated && (
        <div class="mc-read">
          <Notification tone="info" title={text.vietnameseOnly} />
        </div>
      )}
      <article class="mc-read" lang={lang}>
        <h1 class="govuk-heading-xl">{page.title}</h1>
        <Prose sanitisedHtml={page.bodyHtml} />
        <p class="mc-muted" lang={language}>
          {page.changedAt && text.changed(dayOf(page.changedAt))}
          {page.confirmedAt && ` · ${text.confirmed(dayOf(page.confirmedAt))}`}
        </p>
      </article>
    </PublicLayout>
  )
}

function dayOf(at: Instant): string {
  return writeDay(dateInVietNam(at))
}
