import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import { Table } from '#ui/components/table.tsx'
import { StatusTag, type Tone } from '#ui/components/tag.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { PLACE_FIELDS } from '../domain/check-place.ts'
import { distanceText } from '../domain/distance.ts'
import { type ImportRow, VERDICTS, type Verdict } from '../domain/import-list.ts'
import { words } from '../words.ts'
import { errorText } from './desk.forms.ts'
import { Cautions } from './import-cautions.tsx'
import { changesIn } from './import-changes.ts'

const PAGE = 500
const TONES: Readonly<Record<Verdict, Tone>> = {
  wrong: 'late',
  added: 'done',
  changed: 'active',
  unchanged: 'neutral',
}

export type ImportPreviewProps = {
  readonly language: Language
  readonly list: {
    readonly id: string
    readonly rows: readonly ImportRow[]
    readonly unknownHeadings: readonly string[]
    readonly appliedAt: Date | null
  }
  /** Metres from the area, by rows, of those that are far from it. */
  readonly far: ReadonlyMap<number, number>
  /** Names of wards by their units. */
  readonly wards: ReadonlyMap<number, string>
  readonly verdict: Verdict | undefined
  /** The first row to show. */
  readonly from: number
  readonly problem: string | undefined
}

/** `/can-bo/dia-diem/nhap/:id`: what would become of each row; every error of every row. */
export function ImportPreviewPage(props: ImportPreviewProps) {
  const { language, list } = props
  const { import: text } = words(language)
  const base = href(language, '/can-bo/dia-diem/nhap')
  const here = `${base}/${list.id}`
  const count = (verdict: Verdict) => list.rows.filter(row => row.verdict === verdict).length
  const shown = props.verdict ?? VERDICTS.find(verdict => count(verdict) > 0) ?? 'unchanged'
  const rows = list.rows.filter(row => row.verdict === shown && row.row >= props.from)
  // Errors all stand on one page: none of them must be overlooked.
  const part = shown === 'wrong' ? rows : rows.slice(0, PAGE)
  const next = rows[part.length]
  const of = (verdict: Verdict) => `${here}?xem=${verdict}`
  return (
    <OfficerPage title={text.previewTitle} hasErrors={props.problem !== undefined}>
      <BackLink href={base} text={text.again} />
      <h1 class="govuk-heading-l">{text.previewTitle}</h1>
      <Outcome {...props} count={count} here={here} />
      <SubNavigation
        label={text.views}
        items={VERDICTS.map(verdict => ({
          text: text.verdicts[verdict],
          href: of(verdict),
          current: verdict === shown,
          count: count(verdict),
        }))}
      />
      {part.length === 0 ? <p class="govuk-body">{text.none}</p> : <Rows {...props} rows={part} />}
      <Pagination
        newer={props.from > 1 ? of(shown) : undefined}
        newerText={text.first}
        older={next && `${of(shown)}&tu=${String(next.row)}`}
        olderText={text.next}
      />
    </OfficerPage>
  )
}

type OutcomeProps = ImportPreviewProps & {
  readonly count: (verdict: Verdict) => number
  readonly here: string
}

function Outcome({ language, list, far, problem, count, here }: OutcomeProps) {
  const { import: text } = words(language)
  const [wrong, added, changed] = [count('wrong'), count('added'), count('changed')]
  if (problem !== undefined)
    return <Notification tone="error" live title={errorText(language, problem)} />
  if (list.appliedAt !== null)
    return (
      <Notification tone="success" live title={text.applied}>
        {text.appliedText(added, changed)}
      </Notification>
    )
  if (wrong > 0)
    return (
      <Notification tone="error" title={text.errorsTitle(wrong)}>
        {text.errorsText}
      </Notification>
    )
  if (added + changed === 0) return <Notification title={text.nothingToDo} />
  return (
    <>
      <Notification title={text.ready(added, changed)}>{text.readyText}</Notification>
      <Cautions language={language} {...list} far={far} />
      <Form action={`${here}/ghi`}>
        <ButtonGroup>
          <Button>{text.confirm}</Button>
        </ButtonGroup>
      </Form>
    </>
  )
}

type Naming = Pick<ImportPreviewProps, 'language' | 'wards'>

type RowsProps = Naming & Pick<ImportPreviewProps, 'far'> & { readonly rows: readonly ImportRow[] }

function Rows({ language, wards, far, rows }: RowsProps) {
  const { import: text } = words(language)
  return (
    <Table
      caption={text.previewTitle}
      hideCaption
      rows={rows}
      rowKey={row => String(row.row)}
      columns={[
        { id: 'row', heading: text.row, numeric: true, cell: row => row.row },
        {
          id: 'code',
          heading: text.code,
          cell: row => ('draft' in row ? row.draft.code : row.code),
        },
        {
          id: 'name',
          heading: text.name,
          cell: row => (
            <span class="mc-typed" lang="vi">
              {'draft' in row ? row.draft.nameVi : row.name}
            </span>
          ),
        },
        {
          id: 'verdict',
          heading: text.verdict,
          cell: row => (
            <>
              <StatusTag tone={TONES[row.verdict]}>{text.verdicts[row.verdict]}</StatusTag>
              <Why language={language} wards={wards} row={row} />
              <Far language={language} metres={far.get(row.row)} />
            </>
          ),
        },
      ]}
    />
  )
}

function Why({ language, wards, row }: Naming & { readonly row: ImportRow }) {
  const { import: text, fields } = words(language)
  if (row.verdict === 'changed')
    return (
      <ul class="govuk-list govuk-list--bullet">
        {changesIn(language, wards, row).map(({ field, before, after }) => (
          <li key={field}>
            {fields[field]}: <Text text={before} none={text.nothing} /> →{' '}
            {after === '' ? <strong>{text.erased}</strong> : <Text text={after} none="" />}
          </li>
        ))}
      </ul>
    )
  if (row.verdict !== 'wrong') return null
  return (
    <ul class="govuk-list govuk-list--bullet">
      {row.errors.row && <li>{errorText(language, row.errors.row)}</li>}
      {PLACE_FIELDS.map(field => {
        const error = errorText(language, row.errors[field])
        return error === undefined ? null : (
          <li key={field}>{text.fieldError(fields[field], error)}</li>
        )
      })}
    </ul>
  )
}

function Far({ language, metres }: { language: Language; metres: number | undefined }) {
  if (metres === undefined) return null
  return <p class="govuk-body">{words(language).import.far(distanceText(language, metres))}</p>
}

/** What stands in a place is Vietnamese for the most part, and may be long. */
function Text({ text, none }: { readonly text: string; readonly none: string }) {
  return text === '' ? <span class="mc-muted">{none}</span> : <span class="mc-said">{text}</span>
}
