import { href, type Language } from '#kernel/language.ts'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  type Column,
  EmptyState,
  ErrorSummary,
  Form,
  OfficerPage,
  Pagination,
  SubNavigation,
  Table,
  TextInput,
} from '#ui/index.ts'
import { words } from '../../words.ts'
import { DossierCell } from './dossier-cell.tsx'

/** A line of the register as it is printed on the page. */
export type RegisterModel = {
  readonly id: string
  readonly number: string
  readonly code: string
  readonly href: string
  readonly applicant: string
  readonly procedure: string
  readonly received: string
  readonly due: string
  readonly forwarded: string
  readonly result: string
  readonly returned: string
}

export type RegisterProps = {
  readonly language: Language
  readonly action: string
  readonly units: readonly {
    readonly text: string
    readonly href: string
    readonly current: boolean
  }[]
  readonly caption: string
  readonly from: string
  readonly to: string
  readonly wrong: boolean
  readonly rows: readonly RegisterModel[]
  readonly newer: string | undefined
  readonly older: string | undefined
  readonly printHref: string
  readonly pdfHref: string
}

/** The register of a unit by days. */
export function RegisterPage(props: RegisterProps) {
  const { language, rows, wrong } = props
  const text = words(language).counter.register
  const error = wrong ? text.wrongDays : undefined
  return (
    <OfficerPage title={text.title} hasErrors={wrong}>
      <ErrorSummary errors={error === undefined ? [] : [{ field: 'tu', text: error }]} />
      <h1 class="govuk-heading-l">{text.title}</h1>
      {props.units.length > 1 && <SubNavigation label={text.unit} items={props.units} />}
      <Form action={href(language, props.action)} method="get" label={text.title}>
        <div class="mc-counter__days">
          <TextInput
            name="tu"
            label={text.from}
            hint={text.dayHint}
            value={props.from}
            error={error}
            inputMode="numeric"
            chars={10}
          />
          <TextInput
            name="den"
            label={text.to}
            hint={text.dayHint}
            value={props.to}
            inputMode="numeric"
            chars={10}
          />
          <Button tone="secondary">{text.show}</Button>
        </div>
      </Form>
      {rows.length > 0 && (
        <>
          <ButtonGroup>
            <ButtonLink href={props.printHref} tone="secondary">
              {text.print}
            </ButtonLink>
            <ButtonLink href={props.pdfHref} tone="secondary">
              {text.pdf}
            </ButtonLink>
          </ButtonGroup>
          <Table
            caption={props.caption}
            columns={columnsOf(language)}
            rows={rows}
            rowKey={row => row.id}
          />
        </>
      )}
      {rows.length === 0 && !wrong && <EmptyState title={text.none} />}
      <Pagination newer={props.newer} older={props.older} />
    </OfficerPage>
  )
}

function columnsOf(language: Language): Column<RegisterModel>[] {
  const { register: text, intake } = words(language).counter
  return [
    { id: 'number', heading: text.number, numeric: true, cell: row => row.number },
    {
      id: 'code',
      heading: intake.code,
      rowHeading: true,
      cell: row => <DossierCell {...row} />,
    },
    { id: 'procedure', heading: intake.procedure, cell: row => row.procedure },
    { id: 'received', heading: text.received, cell: row => row.received },
    { id: 'due', heading: text.due, cell: row => row.due },
    { id: 'forwarded', heading: text.forwarded, cell: row => row.forwarded },
    { id: 'result', heading: text.result, cell: row => row.result },
    { id: 'returned', heading: text.returned, cell: row => row.returned },
  ]
}
