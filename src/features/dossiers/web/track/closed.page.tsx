import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../../words.ts'

/** A token that opens nothing: never was, was cut, or has run out. The page is the same for all of them. */
export function ClosedPage({ language }: { language: Language }) {
  const { closed: say } = words(language).track
  return (
    <PublicLayout title={say.title} noIndex>
      <div class="mc-read">
        <h1 class="govuk-heading-l">{say.title}</h1>
        <p class="mc-lead">{say.text}</p>
        <ButtonGroup>
          <ButtonLink href={href(language, '/tra-cuu')}>{say.lookUp}</ButtonLink>
          <ButtonLink href={href(language, '/ho-so')} tone="secondary">
            {say.own}
          </ButtonLink>
        </ButtonGroup>
      </div>
    </PublicLayout>
  )
}
