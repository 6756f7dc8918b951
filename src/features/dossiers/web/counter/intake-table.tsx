import { href, type Language } from '#kernel/language.ts'
import {
  BulkActionBar,
  Button,
  type Column,
  EmptyState,
  Form,
  Pagination,
  RowCheckbox,
  StatusTag,
  Table,
} from '#ui/index.ts'
import { words } from '../../words.ts'
import { TAKE_IN_PATH } from './counter-addresses.ts'
import { DossierCell } from './dossier-cell.tsx'
import type { IntakeModel } from './intake.view.ts'

export type IntakeTableProps = {
  readonly language: Language
  readonly rows: readonly IntakeModel[]
  readonly newer: string | undefined
  readonly older: string | undefined
}

/** The queue of online dossiers: tick and take in, or answer one of them otherwise. */
export function IntakeTable({ language, rows, newer, older }: IntakeTableProps) {
  const text = words(language).counter
  if (rows.length === 0 && newer === undefined)
    return <EmptyState title={text.home.intakeEmpty} text={text.home.intakeEmptyText} />
  return (
    <Form action={href(language, TAKE_IN_PATH)}>
      <Table
        caption={text.home.intake}
        hideCaption
        columns={columnsOf(language)}
        rows={rows}
        rowKey={row => row.id}
      />
      <BulkActionBar>
        <Button accessKey="t">{text.intake.takeIn}</Button>
      </BulkActionBar>
      <Pagination newer={newer} older={older} />
    </Form>
  )
}

function columnsOf(language: Language): Column<IntakeModel>[] {
  const text = words(language).counter.intake
  return [
    {
      id: 'tick',
      heading: text.choose(''),
      hideHeading: true,
      cell: row => <RowCheckbox name="ho-so" value={row.id} label={text.choose(row.code)} />,
    },
    {
      id: 'code',
      heading: text.code,
      rowHeading: true,
      cell: row => <DossierCell {...row} />,
    },
    { id: 'procedure', heading: text.procedure, cell: row => row.procedure },
    { id: 'sent', heading: text.sent, cell: row => row.sent },
    {
      id: 'due',
      heading: text.due,
      cell: row => (
        <>
          {row.due}
          <span class="mc-second">
            {row.late ? <StatusTag tone="late">{row.clock}</StatusTag> : row.clock}
          </span>
        </>
      ),
    },
    {
      id: 'acts',
      heading: text.acts,
      cell: row => (
        <>
          <ActLink href={row.supplementHref} act={text.supplement} code={row.code} of={text} />
          <br />
          <ActLink href={row.refuseHref} act={text.refuse} code={row.code} of={text} />
        </>
      ),
    },
  ]
}

function ActLink(props: {
  href: string
  act: string
  code: string
  of: { forDossier: (code: string) => string }
}) {
  return (
    <a class="govuk-link mc-act-link" href={props.href}>
      {props.act}
      <span class="govuk-visually-hidden">{props.of.forDossier(props.code)}</span>
    </a>
  )
}
