import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { words } from '../words.ts'
import type { DayCell, MonthGrid, YearView } from './year.view.ts'

export type YearGridProps = {
  language: Language
  view: YearView
  /** Where a day leads, for those who may change it. */
  dayHref?: ((date: PlainDate) => string) | undefined
  chosen?: PlainDate | undefined
}

/** Twelve months; marked days carry a short word beside their colour. */
export function YearGrid(props: YearGridProps) {
  return (
    <div class="mc-year">
      {props.view.months.map(month => (
        <Month key={month.month} month={month} {...props} />
      ))}
    </div>
  )
}

function Month({ month, language, ...rest }: YearGridProps & { month: MonthGrid }) {
  const say = words(language)
  return (
    <table class="mc-month">
      <caption class="mc-month__name">{say.month(month.month)}</caption>
      <thead>
        <tr>
          {say.shortWeekdays.map((short, index) => (
            <th key={short} scope="col" class="mc-month__weekday">
              <abbr title={say.weekdays[index]}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map(week => (
          <tr key={week.find(Boolean)?.date}>
            {week.map((cell, index) =>
              cell === undefined ? (
                <td key={index} />
              ) : (
                <Day key={cell.date} cell={cell} language={language} {...rest} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ cell, language, dayHref, chosen }: Omit<YearGridProps, 'view'> & { cell: DayCell }) {
  const inside = <DayText cell={cell} language={language} />
  return (
    <td class={dayClass(cell, cell.date === chosen)} aria-current={cell.today ? 'date' : undefined}>
      {dayHref === undefined ? inside : <a href={dayHref(cell.date)}>{inside}</a>}
    </td>
  )
}

function DayText({ cell, language }: { cell: DayCell; language: Language }) {
  const { marks } = words(language)
  if (cell.mark === undefined) return <span class="mc-month__number">{cell.number}</span>
  const name = language === 'vi' ? cell.mark.name : cell.mark.nameEn
  return (
    <>
      <span class="mc-month__number">{cell.number}</span>
      <abbr class="mc-month__mark" title={name}>
        {marks[cell.mark.kind].short}
      </abbr>
    </>
  )
}

function dayClass(cell: DayCell, chosen: boolean): string {
  const classes = ['mc-month__day']
  if (cell.mark !== undefined) classes.push(`mc-month__day--${cell.mark.kind.toLowerCase()}`)
  else if (cell.kind === 'weekly_rest') classes.push('mc-month__day--rest')
  if (cell.today) classes.push('mc-month__day--today')
  if (chosen) classes.push('mc-month__day--chosen')
  return classes.join(' ')
}

/** What the short words mean. */
export function Legend({ language }: { language: Language }) {
  const { marks, year } = words(language)
  return (
    <section aria-label={year.legend}>
      <dl class="mc-legend">
        {(['H', 'C', 'S', 'W'] as const).map(kind => (
          <div key={kind} class="mc-legend__item">
            <dt class={`mc-legend__sign mc-month__day--${kind.toLowerCase()}`}>
              {marks[kind].short}
            </dt>
            <dd class="mc-legend__text">
              <strong>{marks[kind].name}.</strong> {marks[kind].hint}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
