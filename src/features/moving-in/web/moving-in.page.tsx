import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { EmptyState } from '#ui/components/empty-state.tsx'
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
  sourceId: string
  articleId: string | null
  reason: Reason | null
  about: string
  notes: readonly Note[]
}

export type MovingInProps = {
  language: Language
  runs: readonly Run[]
  items: readonly Item[]
  outcome: 'left' | 'noted' | undefined
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

function Items({ language, items }: Pick<MovingInProps, 'language' | 'items'>) {
  const { desk: text, report, reasons, notes } = words(language)
  if (items.length === 0) return <EmptyState title={text.nothing} text={text.nothingText} />
  return (
    <Table
      caption={text.items}
      hideCaption
      rows={items}
      rowKey={item => item.sourceId}
      columns={[
        { id: 'title', heading: text.column.title, cell: item => <Name {...{ language, item }} /> },
        {
          id: 'outcome',
          heading: text.column.outcome,
          cell: ({ reason }) => (
            <StatusTag tone={reason === null ? 'waiting' : 'neutral'}>
              {reason === null ? report.noted : report.left}
            </StatusTag>
          ),
        },
        {
          id: 'why',
          heading: text.column.why,
          cell: ({ reason, about, notes: said }) =>
            reason === null ? (
              said.map(({ code, about: what }) => (
                <div key={code + what}>
                  {notes[code]} <About text={what} />
                </div>
              ))
            ) : (
              <>
                {reasons[reason]} <About text={about} />
              </>
            ),
        },
      ]}
    />
  )
}

/** The article where there is one, else the item as the old site named it; below it where it was. */
function Name({ language, item }: { language: Language; item: Item }) {
  const { desk: text } = words(language)
  const said = item.title || item.address || item.sourceId
  const name = item.reason === 'comments_stay' ? text.comments : said
  return (
    <>
      {item.articleId === null ? (
        <span lang={item.reason === 'comments_stay' ? undefined : 'vi'}>{name}</span>
      ) : (
        <a class="govuk-link" href={href(language, `/can-bo/tin-tuc/${item.articleId}`)} lang="vi">
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

/** Addresses are long, and part where they must. */
function About({ text }: { text: string }) {
  return text === '' ? null : <span class="mc-muted mc-break">{text}</span>
}
