import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { BulkActionBar, RowCheckbox } from '#ui/components/bulk-action-bar.tsx'
import { Button } from '#ui/components/button.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import { Table } from '#ui/components/table.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { ItemName, Note, Reason, SourceKind } from '../domain/item.ts'
import { words } from '../words.ts'

/** Where editors see what came of moving in. */
export const PATH = '/can-bo/tin-tuc/chuyen-ve'

type Run = {
  id: string
  kind: SourceKind
  source: string
  startedAt: Date
  endedAt: Date | null
  brought: number | null
  leftOut: number | null
}

type Item = Omit<ItemName, 'id'> & {
  source: string
  sourceId: string
  articleId: string | null
  pageId: string | null
  reason: Reason | null
  about: string
  notes: readonly Note[]
}

export type MovingInProps = {
  language: Language
  runs: readonly Run[]
  items: readonly Item[]
  outcome: 'left' | 'noted' | undefined
  /** How many were taken off the list just now. */
  settled: number | undefined
  isFirstPage: boolean
  olderHref: string | undefined
}

/** `/can-bo/tin-tuc/chuyen-ve`: the runs, what was left out, and what wants a look. */
export function MovingInPage(props: MovingInProps) {
  const { language, runs, outcome } = props
  const { desk: text } = words(language)
  const base = href(language, PATH)
  return (
    <OfficerPage title={text.title}>
      {props.settled !== undefined && (
        <Notification tone="success" live title={text.settled(props.settled)} />
      )}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="govuk-body">{text.lead}</p>
      {runs.length === 0 ? (
        <EmptyState title={text.none} text={text.noneText} />
      ) : (
        <>
          <Runs language={language} runs={runs} />
          <h2 class="govuk-heading-m">{text.items}</h2>
          <SubNavigation
            label={text.filter}
            items={[
              { text: text.all, href: base, current: outcome === undefined },
              { text: text.left, href: `${base}?loc=bo-lai`, current: outcome === 'left' },
              { text: text.noted, href: `${base}?loc=can-xem`, current: outcome === 'noted' },
            ]}
          />
          <Items {...props} />
          <Pagination newer={props.isFirstPage ? undefined : base} older={props.olderHref} />
        </>
      )}
    </OfficerPage>
  )
}

function Runs({ language, runs }: Pick<MovingInProps, 'language' | 'runs'>) {
  const { desk: text } = words(language)
  const count = (value: number | null) => (value === null ? '–' : String(value))
  return (
    <Table
      caption={text.runs}
      rows={runs}
      rowKey={run => run.id}
      columns={[
        { id: 'source', heading: text.column.source, cell: run => run.source },
        { id: 'kind', heading: text.column.kind, cell: run => text.kinds[run.kind] },
        {
          id: 'started',
          heading: text.column.started,
          cell: run => <span class="mc-nowrap">{writeMoment(run.startedAt)}</span>,
        },
        {
          id: 'state',
          heading: text.column.state,
          cell: run => (
            <StatusTag tone={run.endedAt === null ? 'waiting' : 'done'}>
              {run.endedAt === null ? text.stopped : text.ended}
            </StatusTag>
          ),
        },
        {
          id: 'brought',
          heading: text.column.brought,
          numeric: true,
          cell: run => count(run.brought),
        },
        { id: 'left', heading: text.column.left, numeric: true, cell: run => count(run.leftOut) },
      ]}
    />
  )
}

function Items({ language, items, outcome }: MovingInProps) {
  const { desk: text } = words(language)
  if (items.length === 0) return <EmptyState title={text.nothing} text={text.nothingText} />
  return (
    <Form action={href(language, PATH)}>
      {outcome !== undefined && (
        <input type="hidden" name="loc" value={outcome === 'left' ? 'bo-lai' : 'can-xem'} />
      )}
      <Table
        caption={text.items}
        hideCaption
        rows={items}
        rowKey={item => item.source + item.sourceId}
        columns={[
          {
            id: 'choose',
            heading: text.column.choose,
            hideHeading: true,
            cell: item => (
              <RowCheckbox
                name="item"
                value={JSON.stringify([item.source, item.sourceId])}
                label={text.chooseOf(nameOf(language, item))}
              />
            ),
          },
          {
            id: 'title',
            heading: text.column.title,
            rowHeading: true,
            cell: item => <Name {...{ language, item }} />,
          },
          {
            id: 'outcome',
            heading: text.column.outcome,
            cell: ({ reason }) => <Outcome {...{ language, reason }} />,
          },
          { id: 'why', heading: text.column.why, cell: item => <Why {...{ language, item }} /> },
        ]}
      />
      <BulkActionBar>
        <Button tone="secondary">{text.settle}</Button>
      </BulkActionBar>
    </Form>
  )
}

function Outcome({ language, reason }: { language: Language; reason: Reason | null }) {
  const { report } = words(language)
  return (
    <StatusTag tone={reason === null ? 'waiting' : 'neutral'}>
      {reason === null ? report.noted : report.left}
    </StatusTag>
  )
}

function Why({ language, item }: { language: Language; item: Item }) {
  const { reasons, notes } = words(language)
  if (item.reason !== null)
    return (
      <>
        {reasons[item.reason]} <About text={item.about} />
      </>
    )
  return (
    <>
      {item.notes.map(({ code, about }) => (
        <div key={code + about}>
          {notes[code]} <About text={about} />
        </div>
      ))}
    </>
  )
}

/** What the old site has no name of its own for. */
const OURS: readonly (Reason | null)[] = ['comments_stay', 'frame_stays', 'menu_by_hand']

function nameOf(language: Language, item: Item): string {
  const { desk: text } = words(language)
  if (item.reason === 'comments_stay') return text.comments
  if (item.reason === 'frame_stays') return text.frame
  const said = item.title || item.address || item.sourceId
  return item.reason === 'menu_by_hand' ? text.menu(item.title) : said
}

/** The article or page where there is one, else the item as the old site named it; below it where it was. */
function Name({ language, item }: { language: Language; item: Item }) {
  const name = nameOf(language, item)
  const desk = deskOf(item)
  const isOurs = OURS.includes(item.reason)
  return (
    <>
      {desk === undefined ? (
        <span lang={isOurs ? undefined : 'vi'}>{name}</span>
      ) : (
        <a class="govuk-link" href={href(language, desk)} lang="vi">
          {name}
        </a>
      )}
      {item.address !== name && (
        <div>
          <About text={item.address} />
        </div>
      )}
    </>
  )
}

/** Where what came is written on. */
function deskOf({ articleId, pageId }: Item): string | undefined {
  if (articleId !== null) return `/can-bo/tin-tuc/${articleId}`
  return pageId === null ? undefined : `/can-bo/trang/${pageId}`
}

/** Addresses are long, and part where they must. */
function About({ text }: { text: string }) {
  return text === '' ? null : <span class="mc-muted mc-break">{text}</span>
}
