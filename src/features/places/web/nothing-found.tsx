import type { Unit } from '#features/organisation'
import { href, type Language } from '#kernel/language.ts'
import { EmptyState } from '#ui/components/empty-state.tsx'
import type { Condition, Suggestions } from '../use-cases/suggest-places.ts'
import { words } from '../words.ts'
import { NearPart } from './near-part.tsx'
import { addressOf, isNarrowed, type PlaceQuery } from './place-query.ts'

const QUERY_OF: Readonly<Record<Condition, keyof PlaceQuery>> = {
  text: 'text',
  unitId: 'ward',
  kind: 'kind',
  openAt: 'openNow',
}

export type NothingFoundProps = {
  readonly language: Language
  readonly query: PlaceQuery
  readonly ward: Unit | undefined
  readonly suggestions: Suggestions
}

/** Nothing under these conditions: which one to drop, with what comes then, and what is near the ward. */
export function NothingFound({ language, query, ward, suggestions }: NothingFoundProps) {
  const text = words(language)
  const path = href(language, '/dia-diem')
  const { without, near } = suggestions
  const wardName = language === 'vi' ? ward?.shortNameVi : ward?.shortNameEn
  const said: Readonly<Record<Condition, string>> = {
    text: `“${query.text ?? ''}”`,
    unitId: wardName ?? '',
    kind: query.kind === undefined ? '' : text.kinds[query.kind],
    openAt: text.filter.openNow,
  }
  const isPastEnd = query.after !== undefined
  const links = [
    ...(isPastEnd
      ? [{ href: addressOf(path, { ...query, after: undefined }), text: text.first }]
      : without.map(({ condition, count }) => ({
          href: addressOf(path, { ...query, [QUERY_OF[condition]]: undefined }),
          text: text.drop(said[condition], count),
        }))),
    ...(isNarrowed(query) ? [{ href: path, text: text.showAll }] : []),
  ]
  return (
    <>
      <EmptyState
        title={isPastEnd ? text.noMore : text.nothing}
        text={without.length > 0 || isPastEnd ? undefined : text.nothingText}
        action={
          links.length > 0 && (
            <ul class="govuk-list">
              {links.map(link => (
                <li key={link.href}>
                  <a class="govuk-link" href={link.href}>
                    {link.text}
                  </a>
                </li>
              ))}
            </ul>
          )
        }
      />
      {near && wardName !== undefined && !isPastEnd && (
        <NearPart language={language} title={text.near.ofWard(wardName)} near={near} />
      )}
    </>
  )
}
