import { href, type Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import { ButtonLink } from '#ui/components/button.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { SearchBox } from '#ui/components/search-box.tsx'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { type Found, KINDS, type Kind } from '../domain/found.ts'
import type { SearchResult } from '../use-cases/search-all.ts'
import { words } from '../words.ts'
import { FoundItem } from './found-item.tsx'
import { KIND_VALUES, listHref, MOST_OF_ALL, MOST_OF_KIND, searchHref } from './search-address.ts'

const MOST_ADVISED = 5

export type SearchProps = {
  language: Language
  typed: string
  /** The one kind that is shown; all of them when undefined. */
  kind: Kind | undefined
  /** What those that are shown have in common. */
  facet: string | undefined
  result: SearchResult
  /** What is often looked for, for browsers that suggest by themselves. */
  often: readonly string[]
}

/** `/tim-kiem`: everything that the portal has, by words. */
export function SearchPage(props: SearchProps) {
  const { language, typed, kind, result } = props
  const text = words(language)
  const hasFound = [...result.kinds.values()].some(({ found }) => found.length > 0)
  return (
    <PublicLayout title={typed === '' ? text.title : text.titleFor(typed)} ownSearch noIndex>
      <h1 class="govuk-heading-xl">{text.title}</h1>
      <div class="mc-read">
        <SearchBox
          id="q"
          action={href(language, '/tim-kiem')}
          label={text.label}
          hint={text.hint}
          value={typed}
          suggestions={href(language, '/tim-kiem/goi-y')}
          often={props.often}
          large
        />
      </div>
      {hasFound && <Understood {...props} />}
      {(hasFound || kind !== undefined) && typed !== '' && <Kinds {...props} />}
      {kind === undefined ? <AllKinds {...props} /> : <OneKind {...props} kind={kind} />}
      {!hasFound && (
        <div class="mc-section">
          <EmptyState
            title={emptyTitle(props)}
            text={emptyText(props)}
            action={
              <>
                {typed !== '' && <Often {...props} />}
                <ButtonLink href={href(language, '/thu-tuc')} tone="secondary">
                  {text.allProcedures}
                </ButtonLink>
              </>
            }
          />
        </div>
      )}
    </PublicLayout>
  )
}

/** What is shown instead of what was typed. */
function Understood({ language, typed, result }: SearchProps) {
  const text = words(language)
  const { mended, hasOtherAccents, about } = result
  if (mended.length > 0 && result.isGuess) return <p class="govuk-inset-text">{text.guess}</p>
  if (mended.length > 0) return <p class="mc-muted">{text.mended(mended.join(' / '))}</p>
  if (hasOtherAccents) return <p class="govuk-inset-text">{text.otherAccents(about ?? typed)}</p>
  return about === undefined ? null : <p class="mc-muted">{text.about(about)}</p>
}

/** Searches that find something: procedures are found by their names. */
function Often({ language, often }: SearchProps) {
  if (often.length === 0) return null
  return (
    <ul class="govuk-list">
      {often.slice(0, MOST_ADVISED).map(name => (
        <li key={name}>
          <a class="govuk-link" href={searchHref(language, { typed: name })}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

function emptyText({ language, typed, often }: SearchProps): string {
  const text = words(language)
  if (typed === '') return text.startText
  return often.length === 0 ? text.noneAtAll : text.noneText
}

function emptyTitle({ language, typed, kind }: SearchProps): string {
  const text = words(language)
  if (typed === '') return text.start
  return kind === undefined ? text.none : text.noneHere
}

/** Of all kinds those in which something was found; beside one of them only the way back. */
function Kinds({ language, typed, kind, result }: SearchProps) {
  const text = words(language)
  const shown = KINDS.filter(each =>
    kind === undefined ? result.kinds.get(each)?.found.length : each === kind,
  )
  return (
    <SubNavigation
      label={text.kindLabel}
      items={[
        { text: text.all, href: searchHref(language, { typed }), current: kind === undefined },
        ...shown.map(each => ({
          text: text.kinds[each],
          href: searchHref(language, { typed, kind: each }),
          current: each === kind,
        })),
      ]}
    />
  )
}

/** The best of each kind, and the way to the rest of it. */
function AllKinds({ language, typed, result }: SearchProps) {
  const text = words(language)
  return (
    <>
      {KINDS.map(kind => {
        const found = result.kinds.get(kind)?.found ?? []
        return (
          found.length > 0 && (
            <section key={kind} class="mc-section" aria-labelledby={`tim-${KIND_VALUES[kind]}`}>
              <h2 class="govuk-heading-m" id={`tim-${KIND_VALUES[kind]}`}>
                {text.kinds[kind]}
              </h2>
              <FoundList found={found.slice(0, MOST_OF_ALL)} words={result.words} />
              {found.length > MOST_OF_ALL && (
                <p>
                  <a class="govuk-link" href={searchHref(language, { typed, kind })}>
                    {text.more(text.kinds[kind])}
                  </a>
                </p>
              )}
            </section>
          )
        )
      })}
    </>
  )
}

function OneKind({ language, typed, kind, facet, result }: SearchProps & { kind: Kind }) {
  const text = words(language)
  const { found = [], counted } = result.kinds.get(kind) ?? {}
  const facets = counted?.facets ?? []
  if (found.length === 0 && facets.length === 0) return null
  const sum = facet === undefined ? counted?.total : facets.find(({ key }) => key === facet)?.count
  const total = Math.max(sum ?? 0, found.length)
  const isWhole = counted?.isWhole ?? found.length < MOST_OF_KIND
  const list = listHref(language, typed, kind)
  const many = (count: number) => text.many(writeNumber(language, count), isWhole)
  return (
    <>
      {facets.length > 1 && (
        <SubNavigation
          label={text.facetLabel}
          items={[
            {
              text: text.all,
              href: searchHref(language, { typed, kind }),
              count: many(counted?.total ?? 0),
              current: facet === undefined,
            },
            ...facets.map(({ key, name, count }) => ({
              text: name,
              href: searchHref(language, { typed, kind, facet: key }),
              count: many(count),
              current: key === facet,
            })),
          ]}
        />
      )}
      <h2 class="govuk-heading-m">{text.found(writeNumber(language, total), isWhole)}</h2>
      <FoundList found={found} words={result.words} />
      {total > found.length && <p class="mc-muted">{text.enough(found.length)}</p>}
      {total > found.length && list && (
        <p>
          <a class="govuk-link" href={list}>
            {text.whole(text.kinds[kind])}
          </a>
        </p>
      )}
    </>
  )
}

function FoundList({ found, words: shown }: { found: readonly Found[]; words: readonly string[] }) {
  return (
    <ul class="mc-found-list">
      {found.map(each => (
        <FoundItem key={each.href} found={each} words={shown} />
      ))}
    </ul>
  )
}
