import { writeDay } from '#kernel/day-text.ts'
import { href } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { LinkList } from '#ui/components/article-card.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { SearchBox } from '#ui/components/search-box.tsx'
import { Section } from '#ui/components/section.tsx'
import { Table } from '#ui/components/table.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { DocumentRow } from '../domain/document.ts'
import { effectOn } from '../domain/effect.ts'
import type { RegisterCount } from '../domain/register.ts'
import { FEED_FORMATS } from '../views/feed.ts'
import { words } from '../words.ts'
import { EffectTag } from './effect-tag.tsx'
import { addressOf, isNarrowed, pairsOf } from './register-address.ts'
import { RegisterFilters, type RegisterFiltersProps } from './register-filters.tsx'
import { listWrong, wrongText } from './register-wrong.ts'

export type RegisterProps = RegisterFiltersProps & {
  readonly today: PlainDate
  readonly siteName: string
  readonly rows: readonly DocumentRow[]
  /** How many there are, where the list is narrowed. */
  readonly found: RegisterCount | undefined
  /** The words that were looked for in place of those that were typed; empty when they are the same. */
  readonly mended: string
  readonly isFirstPage: boolean
  readonly olderHref: string | undefined
}

const SEARCH = 'document-search'

/** `/van-ban`: search, conditions, and the documents that fit, newest first. */
export function RegisterPage(props: RegisterProps) {
  const { language, path, filter, rows } = props
  const text = words(language)
  const hasErrors = Object.keys(props.wrong).length > 0
  return (
    <PublicLayout
      title={text.title}
      description={text.lead}
      section={path}
      noIndex={isNarrowed(filter) || hasErrors || !props.isFirstPage}
      hasErrors={hasErrors}
      feeds={FEED_FORMATS.map(({ file, mediaType }) => ({
        href: `${path}/${file}`,
        type: mediaType,
        title: `${props.siteName} – ${text.title}`,
      }))}
      band={<Search {...props} />}
    >
      <Section title={titleOf(props)} id="danh-sach">
        <RegisterFilters {...props} />
        {props.mended !== '' && (
          <p class="govuk-inset-text">{text.register.mended(props.mended)}</p>
        )}
        {rows.length === 0 ? <Nothing {...props} /> : <Documents {...props} />}
        <Pagination
          newer={props.isFirstPage ? undefined : addressOf(path, filter)}
          older={props.olderHref}
        />
      </Section>
      <Follow {...props} />
    </PublicLayout>
  )
}

function titleOf({ language, found }: RegisterProps): string {
  const { register: text } = words(language)
  if (found === undefined || found.count === 0) return text.list
  return text[found.isWhole ? 'found' : 'foundMore'](writeNumber(language, found.count))
}

function Search(props: RegisterProps) {
  const { language, path, filter, typed } = props
  const text = words(language)
  return (
    <>
      <ErrorSummary title={text.register.wrongTitle} errors={listWrong(props, SEARCH)} />
      <h1 class="govuk-heading-xl">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <SearchBox
        id={SEARCH}
        action={path}
        label={text.register.search}
        hint={text.register.searchHint}
        value={typed.text}
        error={wrongText(props, 'text')}
        fields={Object.fromEntries(pairsOf({ ...filter, text: undefined }))}
        large
      />
    </>
  )
}

function Nothing({ language, path, filter }: RegisterProps) {
  const { register: text } = words(language)
  if (!isNarrowed(filter)) return <EmptyState title={text.empty} text={text.emptyText} />
  return (
    <EmptyState
      title={text.none}
      text={text.noneText}
      action={
        <a class="govuk-link" href={path}>
          {text.showAll}
        </a>
      }
    />
  )
}

function Documents({ language, path, rows, today }: RegisterProps) {
  const text = words(language)
  return (
    <Table
      caption={text.register.list}
      hideCaption
      rows={rows}
      rowKey={row => row.id}
      columns={[
        {
          id: 'number',
          heading: text.register.number,
          cell: row => (
            <span class="mc-register__number" lang="vi">
              {row.number}
            </span>
          ),
        },
        {
          id: 'abstract',
          heading: text.register.abstract,
          rowHeading: true,
          cell: row => (
            <>
              <a class="govuk-link" href={`${path}/${row.slug}`} lang="vi">
                {row.title}
              </a>
              <div class="mc-muted">
                {text.types[row.type]} · <span lang="vi">{row.issuer}</span>
              </div>
            </>
          ),
        },
        {
          id: 'issued',
          heading: text.register.issuedOn,
          cell: row => <span class="mc-nowrap">{writeDay(row.issuedOn)}</span>,
        },
        {
          id: 'effect',
          heading: text.register.effect,
          cell: row => (
            <span class="mc-nowrap">
              <EffectTag language={language} status={effectOn(row, today)} />
            </span>
          ),
        },
      ]}
    />
  )
}

function Follow({ language, path }: RegisterProps) {
  const { register: text, notices } = words(language)
  return (
    <Section title={text.follow} id="theo-doi">
      <p class="mc-muted">{text.followText}</p>
      <LinkList
        links={[
          { text: notices.title, href: `${path}/nhan-thong-bao` },
          ...FEED_FORMATS.map(({ key, file }) => ({
            text: text.formats[key],
            href: `${path}/${file}`,
          })),
          { text: text.consultations, href: href(language, '/gop-y-du-thao') },
        ]}
      />
    </Section>
  )
}
