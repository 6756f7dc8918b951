import type { Language } from '#kernel/language.ts'
import { writeNumber, writeShare } from '#kernel/number-text.ts'
import type { Bar } from '#ui/components/bar-chart.tsx'
import { quantile, resolvedOf, type Spread } from '../domain/figures.ts'
import type { Scorecard } from '../use-cases/read-scorecard.ts'
import { words } from '../words.ts'

/** How long dossiers took, written out. */
export type SpreadView = {
  readonly median: string
  readonly ninth: string
  readonly lastHour: string
  readonly moreTime: string
  readonly pausedAndExtended: string
  readonly bars: readonly Bar[]
}

const HOURS_PER_DAY = 8
const STEPS = [1, 2, 3, 5, 10, 20] as const

/** The spread of a unit or a procedure; undefined when nothing was resolved. */
export function spreadView(
  { spread, whole }: Scorecard,
  language: Language,
): SpreadView | undefined {
  const [median, ninth] = [quantile(spread, 0.5), quantile(spread, 0.9)]
  const resolved = resolvedOf(whole)
  if (median === null || ninth === null || resolved === 0) return undefined
  const { spread: say } = words(language)
  const number = (value: number) => writeNumber(language, value)
  const hours = (value: number) =>
    say.hours(number(value), writeNumber(language, value / HOURS_PER_DAY, 1))
  const share = (count: number) => say.share(writeShare(language, count / resolved), number(count))
  return {
    median: hours(median),
    ninth: hours(ninth),
    lastHour: share(whole.resolvedInLastHour),
    moreTime: share(whole.resolvedAfterEither),
    pausedAndExtended: say.pausedAndExtended(
      number(whole.resolvedAfterPause),
      number(whole.resolvedAfterExtension),
    ),
    bars: barsOf(spread, language),
  }
}

function barsOf(spread: Spread, language: Language): Bar[] {
  const { spread: say } = words(language)
  return [...STEPS, Number.POSITIVE_INFINITY].map((to, index): Bar => {
    const from = STEPS[index - 1] ?? 0
    const dossiers = spread
      .filter(({ workingHours }) => inStep(workingHours, from, to))
      .reduce((sum, bucket) => sum + bucket.dossiers, 0)
    const label =
      from === 0
        ? say.upTo(String(to))
        : to === Number.POSITIVE_INFINITY
          ? say.over(String(from))
          : say.between(String(from), String(to))
    return { label, value: dossiers, text: writeNumber(language, dossiers), tone: 'active' }
  })
}

function inStep(workingHours: number, from: number, to: number): boolean {
  const isFirst = from === 0
  return (isFirst || workingHours > from * HOURS_PER_DAY) && workingHours <= to * HOURS_PER_DAY
}
