import { bodyParts } from '#features/news'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Picture } from '#kernel/picture.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { type PageText, pagePictureAddress } from '../domain/page.ts'
import { words } from '../words.ts'

export type PageProps = {
  language: Language
  page: PageText & {
    slug: string
    pictures: readonly Picture[]
    changedAt: Instant | null
    confirmedAt: Instant | null
    isTranslated: boolean
    isInEnglish: boolean
  }
  /** The first words, for search engines. */
  description?: string | undefined
  /** Where a preview leads back to. */
  previewOf?: string | undefined
  /** The reader has just said whether it helped. */
  thanked?: boolean | undefined
}

/** `/trang/:slug`, and its preview. */
export function PagePage(props: PageProps) {
  const { language, page, description, previewOf, thanked } = props
  const text = words(language)
  const lang = page.isTranslated ? undefined : 'vi'
  return (
    <PublicLayout
      title={page.title}
      description={description}
      onlyIn={page.isInEnglish ? undefined : 'vi'}
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
        {bodyParts({ language, ...page, addressOf: pagePictureAddress }).parts}
        <p class="mc-muted" lang={language}>
          {page.changedAt && text.changed(dayOf(page.changedAt))}
          {page.confirmedAt && ` · ${text.confirmed(dayOf(page.confirmedAt))}`}
        </p>
      </article>
      {previewOf === undefined && <Opinion {...{ language, page, thanked }} />}
    </PublicLayout>
  )
}

/** Asks whether the page helped; the answer is counted and nothing else is kept. */
function Opinion({ language, page, thanked }: Pick<PageProps, 'language' | 'page' | 'thanked'>) {
  const { opinion: text } = words(language)
  if (thanked) return <Notification tone="success" live title={text.thanks} />
  return (
    <Form action={href(language, `/trang/${page.slug}/y-kien`)} label={text.question}>
      <p>
        <strong>{text.question}</strong>
      </p>
      <ButtonGroup>
        <Button tone="secondary" size="small" name="helpful" value="yes">
          {text.yes}
        </Button>
        <Button tone="secondary" size="small" name="helpful" value="no">
          {text.no}
        </Button>
      </ButtonGroup>
      <p class="mc-muted">{text.secret}</p>
    </Form>
  )
}

function dayOf(at: Instant): string {
  return writeDay(dateInVietNam(at))
}
