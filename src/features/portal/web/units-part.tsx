import { href, type Language } from '#kernel/language.ts'
import { writeNumber, writeShare } from '#kernel/number-text.ts'
import { Details } from '#ui/components/details.tsx'
import { Table } from '#ui/components/table.tsx'
import { type Figure, onTimeShare, type UnitFigures } from '../domain/week-figures.ts'
import { words } from '../words.ts'

type UnitsProps = { readonly language: Language; readonly units: readonly UnitFigures[] }

/** Each unit's figures of the last full week, never without their counts. */
export function UnitsPart({ language, units }: UnitsProps) {
  const { figures: text } = words(language)
  return (
    <Details summary={text.units}>
      <Table
        caption={text.units}
        hideCaption
        rows={units}
        rowKey={unit => unit.slug}
        columns={[
          {
            id: 'unit',
            heading: text.unit,
            cell: unit => (
              <a class="govuk-link" href={href(language, `/ket-qua-phuc-vu/don-vi/${unit.slug}`)}>
                {unit.name}
              </a>
            ),
          },
          { id: 'on-time', heading: text.onTime, cell: unit => onTimeText(language, unit.onTime) },
          {
            id: 'submission',
            heading: text.submission,
            cell: unit => scoreText(language, unit.ratings.submission),
          },
          {
            id: 'return',
            heading: text.resultReturn,
            cell: unit => scoreText(language, unit.ratings.resultReturn),
          },
        ]}
      />
    </Details>
  )
}

function onTimeText(language: Language, counts: UnitFigures['onTime']): string {
  const share = onTimeShare(counts)
  if (share === undefined) return '–'
  const all = counts.resolved + counts.openOverdue
  return `${writeShare(language, share)} (${writeNumber(language, counts.resolvedOnTime)}/${writeNumber(language, all)})`
}

function scoreText(language: Language, figure: Figure): string {
  const { figures: text } = words(language)
  const answers = writeNumber(language, figure.answers)
  if (figure.score === null) return text.tooFew(answers)
  return text.scoreOf(writeNumber(language, figure.score, 1), answers)
}
