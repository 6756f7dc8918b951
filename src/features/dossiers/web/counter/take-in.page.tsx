import { href, type Language } from '#kernel/language.ts'
import {
  ButtonLink,
  type Column,
  ErrorSummary,
  Notification,
  OfficerPage,
  StatusTag,
  Table,
} from '#ui/index.ts'
import { words } from '../../words.ts'
import { COUNTER_PATH } from './counter-addresses.ts'

/** What became of one dossier. */
export type TakenInRow = {
  readonly id: string
  readonly code: string
  readonly isIn: boolean
  readonly text: string
  readonly receiptHref: string | undefined
}

export type TakenInProps = {
  readonly language: Language
  readonly rows: readonly TakenInRow[]
  readonly problem: string | undefined
}

/** What became of each of the ticked dossiers, with its receipt to print. */
export function TakenInPage({ language, rows, problem }: TakenInProps) {
  const text = words(language).counter.takenIn
  const done = rows.filter(row => row.isIn).length
  return (
    <OfficerPage title={text.title} hasErrors={problem !== undefined}>
      <ErrorSummary errors={problem === undefined ? [] : [{ text: problem }]} />
      <h1 class="govuk-heading-l">{text.title}</h1>
      {done > 0 && <Notification tone="success" title={text.done(done)} live />}
      {rows.length > done && <Notification tone="warning" title={text.some(rows.length - done)} />}
      {rows.length > 0 && (
        <Table
          caption={text.caption}
          columns={columnsOf(language)}
          rows={rows}
          rowKey={row => row.id}
        />
      )}
      <ButtonLink href={href(language, COUNTER_PATH)} tone="secondary">
        {text.back}
      </ButtonLink>
    </OfficerPage>
  )
}

function columnsOf(language: Language): Column<TakenInRow>[] {
  const { takenIn, intake } = words(language).counter
  return [
    { id: 'code', heading: intake.code, cell: row => <span class="mc-code">{row.code}</span> },
    {
      id: 'outcome',
      heading: takenIn.outcome,
      cell: row => (row.isIn ? row.text : <StatusTag tone="late">{row.text}</StatusTag>),
    },
    {
      id: 'receipt',
      heading: takenIn.receipt,
      hideHeading: true,
      cell: row =>
        row.receiptHref === undefined ? null : (
          <a class="govuk-link" href={row.receiptHref}>
            {takenIn.receipt}
            <span class="govuk-visually-hidden">{intake.forDossier(row.code)}</span>
          </a>
        ),
    },
  ]
}
