import type { Tone } from './tag.tsx'

export type Bar = {
  label: string
  value: number
  /** The value written out: `1.204` or `12 (4%)`. */
  text: string
  tone?: Exclude<Tone, 'neutral' | 'gold'> | undefined
}

export type BarChartProps = {
  caption: string
  labelHeading: string
  valueHeading: string
  bars: readonly Bar[]
}

/** Bars that are a table: names and numbers are text, the bar between them is drawn for the eye only. */
export function BarChart(props: BarChartProps) {
  const longest = Math.max(...props.bars.map(bar => bar.value), 1)
  return (
    <table class="mc-bars mc-bars__table">
      <caption class="mc-bars__caption">{props.caption}</caption>
      <thead class="govuk-visually-hidden">
        <tr>
          <th scope="col">{props.labelHeading}</th>
          <th scope="col" colspan={2}>
            {props.valueHeading}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.bars.map(bar => (
          <tr key={bar.label}>
            <th scope="row" class="mc-bars__name">
              {bar.label}
            </th>
            <td>
              <svg class="mc-bars__bar" aria-hidden="true" focusable="false">
                <rect class="mc-bars__track" width="100%" height="100%" rx="3" />
                <rect
                  class={fillClass(bar)}
                  width={percent(bar.value / longest)}
                  height="100%"
                  rx="3"
                />
              </svg>
            </td>
            <td class="mc-bars__count">{bar.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function fillClass(bar: Bar): string {
  return bar.tone ? `mc-bars__fill mc-bars__fill--${bar.tone}` : 'mc-bars__fill'
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}
