import type { Unit } from '#features/organisation'
import { phoneText } from '#kernel/contact.ts'
import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink, PublicLayout } from '#ui/index.ts'
import { words } from '../../words.ts'

export type ClosedPageProps = {
  readonly language: Language
  readonly name: string
  readonly counters: readonly Unit[]
  /** The procedure's name in addresses, while it has a page. */
  readonly slug: string | undefined
}

/** A procedure that is not received online: where to go instead. */
export function ClosedPage({ language, name, counters, slug }: ClosedPageProps) {
  const text = words(language).apply.start
  return (
    <PublicLayout title={text.closedTitle} noIndex>
      <div class="mc-read">
        <p class="mc-caption">{name}</p>
        <h1 class="govuk-heading-l">{text.closedTitle}</h1>
        <p class="mc-lead">{text.closedText}</p>
        {counters.length > 0 && (
          <>
            <h2 class="govuk-heading-m">{text.closedPlaces}</h2>
            <ul class="govuk-list govuk-list--bullet">
              {counters.map(unit => (
                <li key={unit.id}>
                  <a class="govuk-link" href={href(language, `/don-vi/${unit.slug}`)}>
                    {language === 'vi' ? unit.nameVi : unit.nameEn}
                  </a>
                  , {unit.address}, {phoneText(unit.phone)}
                </li>
              ))}
            </ul>
          </>
        )}
        <ButtonGroup>
          {slug !== undefined && (
            <ButtonLink href={href(language, `/thu-tuc/${slug}`)}>{text.toProcedure}</ButtonLink>
          )}
          <ButtonLink href={href(language, '/thu-tuc')} tone="secondary">
            {words(language).apply.lost.procedures}
          </ButtonLink>
        </ButtonGroup>
      </div>
    </PublicLayout>
  )
}
