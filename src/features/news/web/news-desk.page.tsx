import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { DeskFilter, deskAddress } from '#ui/components/desk-filter.tsx'
import { DeskTable } from '#ui/components/desk-table.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { ARTICLE_STATES, type ArticleState } from '../domain/article.ts'
import type { DeskRow } from '../domain/desk.ts'
import { NewWritingPart, type NewWritingProps } from '../views/new-writing-part.tsx'
import { words } from '../words.ts'
import { STATE_TONES } from './state-tones.ts'

export type NewsDeskProps = {
  language: Language
  state: ArticleState | undefined
  /** Words of a title. */
  typed: string | undefined
  rows: readonly DeskRow[]
  isFirstPage: boolean
  /** Articles that wait for approval. */
  awaiting: number
  /** Where the next page begins; undefined when this is the last. */
  older: string | undefined
  /** New articles that the reader was writing and has not saved. */
  unfinished: NewWritingProps['unfinished']
  /** Whether the reader may set up what articles are about. */
  mayArrange: boolean
  /** A draft was thrown away just now. */
  isDraftGone: boolean
}

/** `/can-bo/tin-tuc`: articles in every state. */
export function NewsDeskPage(props: NewsDeskProps) {
  const { language, state, typed, rows, awaiting } = props
  const { desk: text, all } = words(language)
  const base = href(language, '/can-bo/tin-tuc')
  const conditions = { q: typed, 'trang-thai': state }
  return (
    <OfficerPage title={text.title}>
      {props.isDraftGone && <Notification tone="success" live title={text.writing.draft.done} />}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <ButtonGroup>
        <ButtonLink href={`${base}/moi`}>{text.create}</ButtonLink>
        {props.mayArrange && (
          <ButtonLink tone="secondary" href={`${base}/chuyen-muc`}>
            {text.categories.title}
          </ButtonLink>
        )}
        <ButtonLink tone="quiet" href={`${base}/chuyen-ve`}>
          {text.movedIn}
        </ButtonLink>
      </ButtonGroup>
      <NewWritingPart text={text.writing} base={`${base}/moi`} unfinished={props.unfinished} />
      <DeskFilter
        base={base}
        search={{ label: text.search, typed }}
        states={{
          ...{ name: 'trang-thai', label: text.filter, all, chosen: state },
          each: ARTICLE_STATES.map(each => ({
            ...{ value: each, text: text.moves.states[each] },
            // What waits for somebody is told from afar.
            count: each === 'awaiting_approval' && awaiting > 0 ? awaiting : undefined,
          })),
        }}
      />
      <DeskTable
        text={typed === undefined ? text : { ...text, ...text.noneFound }}
        rows={rows}
        base={base}
        idOf={row => row.id}
        name={{ heading: text.column.title, of: row => row.title, lang: 'vi' }}
        columns={[
          { id: 'category', heading: text.column.category, cell: row => row.category },
          {
            id: 'state',
            heading: text.column.state,
            cell: row => (
              <>
                <StatusTag tone={STATE_TONES[row.state]}>{text.moves.states[row.state]}</StatusTag>
                {row.isAwaitingApproval && row.state !== 'awaiting_approval' && (
                  <StatusTag tone="waiting">{text.moves.changesToApprove}</StatusTag>
                )}
                {row.isReturned && <StatusTag tone="late">{text.moves.returned}</StatusTag>}
              </>
            ),
          },
          {
            id: 'day',
            heading: text.column.day,
            cell: row => {
              const at = row.publishAt ?? row.publishedAt
              return at === null ? '–' : <span class="mc-nowrap">{writeMoment(at)}</span>
            },
          },
          {
            id: 'english',
            heading: text.column.english,
            cell: row => (row.hasEnglish ? text.yes : text.no),
          },
        ]}
      />
      <Pagination
        newer={props.isFirstPage ? undefined : deskAddress(base, conditions)}
        older={props.older && deskAddress(base, { ...conditions, truoc: props.older })}
      />
    </OfficerPage>
  )
}
