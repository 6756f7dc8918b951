import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { BulkActionBar, RowCheckbox } from '#ui/components/bulk-action-bar.tsx'
import { Button } from '#ui/components/button.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import { type Column, Table } from '#ui/components/table.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import {
  type CommentOnDesk,
  DESK_FILTERS,
  type DeskFilter,
  type PassedOver,
} from '../domain/comment.ts'
import { words } from '../words.ts'
import { CommentedArticle } from './commented-article.tsx'
import { errorText, listErrors, typed } from './fields.ts'
import { PassedOverNotice } from './passed-over-notice.tsx'
import { ReportCounts } from './report-counts.tsx'
import { UnsentReason } from './unsent.tsx'

export type CommentDeskProps = {
  language: Language
  state: DeskFilter
  /** How many wait for an editor. */
  waiting: { held: number; reported: number }
  comments: readonly CommentOnDesk[]
  /** What was done just now, and with how many. */
  done: { readonly act: 'decided' | 'reopened'; readonly count: number } | undefined
  /** Chosen comments that the act left as somebody else had made them. */
  passedOver: readonly PassedOver[]
  errors: FieldErrors
  raw: RawFields
}

/** `/can-bo/binh-luan`: what readers wrote and nobody has seen yet. */
export function CommentDeskPage(props: CommentDeskProps) {
  const { language, state, comments } = props
  const { moderation: text } = words(language)
  const base = href(language, '/can-bo/binh-luan')
  // Where nothing waits any more there is no field to lead to.
  const isEmpty = comments.length === 0
  const errors = listErrors(language, props.errors).map(each =>
    isEmpty ? { text: each.text } : each,
  )
  return (
    <OfficerPage title={text.title} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      {props.done && (
        <Notification tone="success" live title={text.done[props.done.act](props.done.count)}>
          {props.done.act === 'decided' && <p>{text.undoHint}</p>}
        </Notification>
      )}
      <PassedOverNotice language={language} comments={props.passedOver} />
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body mc-read">{text.lead}</p>
      <SubNavigation
        label={text.label}
        items={DESK_FILTERS.map(each => ({
          text: text.filters[each],
          href: each === 'held' ? base : `${base}?trang-thai=${each}`,
          current: each === state,
          count: each === 'held' || each === 'reported' ? props.waiting[each] : undefined,
        }))}
      />
      {isEmpty && errors.length > 0 && <UnsentReason language={language} raw={props.raw} />}
      {isEmpty && (
        <EmptyState
          title={text.none}
          text={state === 'reported' ? text.noneReported : text.noneText}
        />
      )}
      {comments.length > 0 && state === 'held' && <Queue {...props} />}
      {comments.length > 0 && (state === 'approved' || state === 'refused') && (
        <Decided {...props} state={state} />
      )}
      {comments.length > 0 && state === 'reported' && (
        <Table
          caption={text.filters[state]}
          hideCaption
          rows={comments}
          rowKey={row => row.id}
          columns={columns(language, state)}
        />
      )}
    </OfficerPage>
  )
}

function Queue(props: CommentDeskProps) {
  const { language, errors, raw } = props
  const { moderation: text } = words(language)
  return (
    <Form action={href(language, '/can-bo/binh-luan')}>
      <ChoosingTable {...props} state="held" />
      <BulkActionBar>
        <Button name="decision" value="approved">
          {text.approve}
        </Button>
        <div class="mc-refuse">
          <TextInput
            name="reason"
            label={text.reason}
            hint={text.reasonHint}
            value={typed(raw, 'reason')}
            error={errorText(language, errors['reason'])}
          />
          <Button name="decision" value="refused" tone="warning">
            {text.refuse}
          </Button>
        </div>
      </BulkActionBar>
    </Form>
  )
}

/** Decisions can be taken back. */
function Decided(props: CommentDeskProps & { state: 'approved' | 'refused' }) {
  const { language, state } = props
  const { moderation: text } = words(language)
  return (
    <Form action={href(language, '/can-bo/binh-luan/xet-lai')} fields={{ 'trang-thai': state }}>
      <ChoosingTable {...props} />
      <BulkActionBar>
        <Button tone="secondary">{text.reopen[state]}</Button>
      </BulkActionBar>
    </Form>
  )
}

function ChoosingTable({ language, state, comments, raw }: CommentDeskProps) {
  const { moderation: text } = words(language)
  const chosen = raw['comment']
  const ticked = new Set(typeof chosen === 'string' ? [chosen] : chosen)
  const tick: Column<CommentOnDesk> = {
    id: 'choose',
    heading: text.column.choose,
    hideHeading: true,
    cell: row => (
      <RowCheckbox
        name="comment"
        value={row.id}
        label={text.chooseOf(row.authorName)}
        checked={ticked.has(row.id)}
      />
    ),
  }
  const [comment, ...rest] = columns(language, state)
  return (
    <div id="comment">
      <Table
        caption={text.filters[state]}
        hideCaption
        rows={comments}
        rowKey={row => row.id}
        columns={[tick, ...(comment ? [{ ...comment, rowHeading: true }] : []), ...rest]}
      />
    </div>
  )
}

function columns(language: Language, state: DeskFilter): Column<CommentOnDesk>[] {
  const { moderation: text } = words(language)
  return [
    {
      id: 'comment',
      heading: text.column.comment,
      cell: row => (
        <div lang="vi" class="mc-desk-comment mc-typed">
          <p class="mc-desk-comment__who">{row.authorName}</p>
          <p class="mc-desk-comment__text">{row.body}</p>
        </div>
      ),
    },
    {
      id: 'article',
      heading: text.column.article,
      cell: row => <CommentedArticle language={language} comment={row} />,
    },
    { id: 'sent', heading: text.column.sent, cell: row => writeMoment(row.sentAt) },
    ...MORE_COLUMNS[state].map(make => make(language)),
    {
      id: 'open',
      heading: text.column.open,
      cell: row => (
        <a class="govuk-link" href={`${href(language, '/can-bo/binh-luan')}/${row.id}`}>
          <span class="mc-nowrap">{text.open[state]}</span>
          <span class="govuk-visually-hidden"> {text.one.title(row.authorName)}</span>
        </a>
      ),
    },
  ]
}

const reports = (language: Language): Column<CommentOnDesk> => ({
  id: 'reports',
  heading: words(language).moderation.column.reports,
  cell: row => <ReportCounts language={language} reports={row.reports} />,
})

const reason = (language: Language): Column<CommentOnDesk> => ({
  id: 'reason',
  heading: words(language).moderation.column.reason,
  cell: row => row.refusalReason,
})

/** What only one of the lists shows. */
const MORE_COLUMNS: Record<DeskFilter, readonly ((language: Language) => Column<CommentOnDesk>)[]> =
  { held: [], reported: [reports], approved: [], refused: [reason] }
