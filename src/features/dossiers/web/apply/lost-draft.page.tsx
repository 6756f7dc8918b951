import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink, PublicLayout } from '#ui/index.ts'
import { DRAFT_DAYS } from '../../use-cases/live-draft.ts'
import { words } from '../../words.ts'

/** A link that opens no draft: why that may be, and what to do. */
export function LostDraftPage({ language }: { language: Language }) {
  const text = words(language).apply.lost
  return (
    <PublicLayout title={text.title} noIndex>
      <div class="mc-read">
        <h1 class="govuk-heading-l">{text.title}</h1>
        <p class="mc-lead">{text.text(DRAFT_DAYS)}</p>
        <ul class="govuk-list govuk-list--bullet">
          {text.advice.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <ButtonGroup>
          <ButtonLink href={href(language, '/thu-tuc')}>{text.procedures}</ButtonLink>
          <ButtonLink href={href(language, '/tra-cuu')} tone="secondary">
            {text.track}
          </ButtonLink>
          <ButtonLink href={href(language, '/dang-nhap?tiep=/ho-so')} tone="secondary">
            {text.signIn}
          </ButtonLink>
        </ButtonGroup>
      </div>
    </PublicLayout>
  )
}
