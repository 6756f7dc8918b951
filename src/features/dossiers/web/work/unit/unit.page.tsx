import { href } from '#kernel/language.ts'
import { type Column, EmptyState, OfficerPage, Section, Table } from '#ui/index.ts'
import { words } from '../../../words.ts'
import { WORK_PATH } from '../work-addresses.ts'
import { LateTable } from './late-table.tsx'
import type { Figure, NamedFigure, UnitModel } from './unit.view.ts'

/** `/can-bo/don-vi`: how the unit's dossiers stand, where they lie, which are late and why. */
export function UnitPage(model: UnitModel) {
  const { unit: text } = words(model.language).work
  const isEmpty = model.places.length === 0
  return (
    <OfficerPage title={text.title}>
      <h1 class="govuk-heading-l">{text.title}</h1>
      {isEmpty ? (
        <EmptyState
          title={text.none}
          text={text.noneText}
          action={
            <a class="govuk-link" href={href(model.language, WORK_PATH)}>
              {words(model.language).work.list.title}
            </a>
          }
        />
      ) : (
        <Overview {...model} />
      )}
    </OfficerPage>
  )
}

function Overview(model: UnitModel) {
  const { unit: text } = words(model.language).work
  return (
    <>
      <p class="govuk-body mc-read">{text.lead}</p>
      <Figures figures={model.figures} />
      {model.units.length > 0 && (
        <Section title={text.byUnit}>
          <Table
            caption={text.byUnit}
            hideCaption
            rows={model.units}
            rowKey={row => String(row.id)}
            columns={[
              { id: 'unit', heading: text.unitName, cell: row => row.name },
              ...figureColumns<UnitModel['units'][number]>(text, row => row.name),
            ]}
          />
        </Section>
      )}
      <Section title={text.lateTitle} more={model.allLate}>
        {model.late.length === 0 ? (
          <EmptyState title={text.noneLate} text={text.noneLateText} />
        ) : (
          <LateTable language={model.language} caption={text.lateTitle} rows={model.late} />
        )}
      </Section>
      <Section title={text.byPlace}>
        <Table
          caption={text.byPlace}
          hideCaption
          rows={model.places}
          rowKey={row => row.key}
          columns={[
            { id: 'officer', heading: text.officer, rowHeading: true, cell: row => row.officer },
            { id: 'role', heading: text.step, cell: row => row.role },
            { id: 'place', heading: text.place, cell: row => row.place },
            ...figureColumns<UnitModel['places'][number]>(
              text,
              row => `${row.officer}, ${row.place}`,
            ),
          ]}
        />
      </Section>
    </>
  )
}

function Figures({ figures }: { figures: readonly NamedFigure[] }) {
  return (
    <ul class="mc-counts">
      {figures.map(figure => (
        <li
          key={figure.name}
          class={figure.isBad ? 'mc-count-tile mc-count-tile--bad' : 'mc-count-tile'}
        >
          <span class="mc-count-tile__name">{figure.name}</span>
          <span class="mc-count-tile__value">
            <Count figure={figure} about={figure.name} />
          </span>
          {figure.more && <span class="mc-count-tile__more">{figure.more}</span>}
        </li>
      ))}
    </ul>
  )
}

type Row = Readonly<Record<'open' | 'dueToday' | 'late' | 'waiting', Figure>>

function figureColumns<R extends Row>(
  { figures }: ReturnType<typeof words>['work']['unit'],
  nameOf: (row: R) => string,
): Column<R>[] {
  const headings = {
    open: figures.unit,
    dueToday: figures.due_today,
    late: figures.late,
    waiting: figures.waiting,
  }
  return (['open', 'dueToday', 'late', 'waiting'] as const).map(id => ({
    id,
    heading: headings[id],
    numeric: true,
    cell: row => <Count figure={row[id]} about={`${headings[id]}, ${nameOf(row)}`} />,
  }))
}

/** The number, as a link to the dossiers behind it. */
function Count({ figure: { count, href: to }, about }: { figure: Figure; about: string }) {
  if (to === undefined) return <>{count}</>
  return (
    <a class="govuk-link" href={to}>
      {count}
      <span class="govuk-visually-hidden"> {about}</span>
    </a>
  )
}
