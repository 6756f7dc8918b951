import { MOMENTS } from '#features/ratings'
import type { Language } from '#kernel/language.ts'
import { Section } from '#ui/components/section.tsx'
import { type Column, Table } from '#ui/components/table.tsx'
import { words } from '../words.ts'
import type { ScoreText, TallyLine } from './tally.view.ts'

type Props = { language: Language; of: 'units' | 'procedures'; lines: readonly TallyLine[] }

/** Every unit, or every procedure, with its figures and what they rest on. */
export function TallyTable({ language, of, lines }: Props) {
  const { tables: say } = words(language)
  return (
    <Section title={say[of]}>
      <Table
        caption={say[of]}
        hideCaption
        rows={lines}
        rowKey={line => line.key}
        columns={columnsOf(language, of)}
      />
    </Section>
  )
}

function columnsOf(language: Language, of: Props['of']): Column<TallyLine>[] {
  const { tables: say, headline } = words(language)
  return [
    {
      id: 'name',
      heading: of === 'units' ? say.unit : say.procedure,
      cell: line =>
        line.href === undefined ? (
          line.name
        ) : (
          <a class="govuk-link" href={line.href}>
            {line.name}
          </a>
        ),
    },
    {
      id: 'on-time',
      heading: headline.onTime,
      cell: line => <Detailed value={line.rate} detail={line.rateDetail} />,
    },
    ...MOMENTS.map(
      (moment): Column<TallyLine> => ({
        id: moment,
        heading: headline[moment],
        cell: line => <Score language={language} score={line.scores[moment]} />,
      }),
    ),
  ]
}

function Score({ language, score }: { language: Language; score: ScoreText }) {
  const { tables: say, distribution, headline } = words(language)
  if (score.response === undefined) return <Detailed detail={say.nobodyAsked} />
  const response = distribution.response(score.response)
  if (score.score === undefined)
    return <Detailed detail={`${say.fewer(score.answers)}, ${response}`} />
  return (
    <Detailed
      value={`${score.score}${headline.outOf}`}
      detail={`${say.answers(score.answers)}, ${response}`}
    />
  )
}

/** A figure, and under it in small what it rests on; nothing where there is neither. */
function Detailed({ value, detail }: { value?: string | undefined; detail: string }) {
  if (value === undefined && detail === '') return null
  return (
    <span class="mc-detailed">
      {value && <strong class="mc-number">{value}</strong>}
      {detail && <span class="mc-detailed__basis">{detail}</span>}
    </span>
  )
}
