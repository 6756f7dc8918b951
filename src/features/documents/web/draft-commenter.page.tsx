import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Card, CardGrid } from '#ui/components/card.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { Consultation } from '../domain/consultation.ts'
import { words } from '../words.ts'

export type DraftCommenterPageProps = {
  readonly language: Language
  readonly consultation: Consultation
  readonly signInHref: string
  readonly organisationHref: string
}

/**
 * `/gop-y-du-thao/:slug/gop-y` for a visitor: as whom do you speak? Asked first, so that nobody types a comment and
 * loses it by signing in.
 */
export function DraftCommenterPage(props: DraftCommenterPageProps) {
  const { language, consultation } = props
  const { commenter: text } = words(language).consultation
  return (
    <PublicLayout
      title={text.title}
      section={href(language, '/van-ban')}
      noIndex
      before={
        <BackLink
          href={href(language, `/gop-y-du-thao/${consultation.slug}`)}
          text={consultation.title}
        />
      }
    >
      <div class="mc-read">
        <h1 class="govuk-heading-l">{text.title}</h1>
        <p class="mc-muted" lang="vi">
          {consultation.title}
        </p>
        <CardGrid
          items={[
            {
              key: 'person',
              card: (
                <Card
                  level={2}
                  title={text.person}
                  text={text.personText}
                  href={props.signInHref}
                />
              ),
            },
            {
              key: 'organisation',
              card: (
                <Card
                  level={2}
                  title={text.organisation}
                  text={text.organisationText}
                  href={props.organisationHref}
                />
              ),
            },
          ]}
        />
      </div>
    </PublicLayout>
  )
}
