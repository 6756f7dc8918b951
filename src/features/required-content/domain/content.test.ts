import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { type Evidence, linksIn, measureContent, type Piece } from './content.ts'

const NOW = instant('2026-10-05T08:00:00+07:00')
const day = (text: string) => instant(`${text}T08:00:00+07:00`)
const piece = (change: Partial<Piece> = {}): Piece => ({
  ...{ name: 'Lịch sử', changedAt: day('2026-05-01'), confirmedAt: day('2026-09-10') },
  ...{ deadLinks: [], ...change },
})
const evidence = (change: Partial<Evidence>): Evidence => ({
  pieces: [piece()],
  lacking: [],
  ...change,
})

test.for<[why: string, state: string, evidence: Evidence]>([
  ['there is a page, its links lead somewhere, it was confirmed', 'present', evidence({})],
  ['there is nothing', 'missing', evidence({ pieces: [] })],
  ['one of the units is not described', 'missing', evidence({ lacking: ['Phòng Tư pháp'] })],
  ['a link leads nowhere', 'broken', evidence({ pieces: [piece({ deadLinks: ['/trang/x'] })] })],
  [
    'one of two pages has a dead link',
    'broken',
    evidence({ pieces: [piece(), piece({ deadLinks: ['/x'] })] }),
  ],
  [
    'confirmed 30 days ago to the minute',
    'present',
    evidence({ pieces: [piece({ confirmedAt: day('2026-09-05') })] }),
  ],
  [
    'confirmed a day too long ago',
    'overdue',
    evidence({ pieces: [piece({ confirmedAt: day('2026-09-04') })] }),
  ],
  [
    'the older of two pages was not confirmed',
    'overdue',
    evidence({ pieces: [piece(), piece({ confirmedAt: day('2026-01-01') })] }),
  ],
  [
    'the organisation changed after the page',
    'overdue',
    evidence({ pieces: [piece({ sourceChangedAt: day('2026-09-11') })] }),
  ],
  [
    'the organisation changed before it',
    'present',
    evidence({ pieces: [piece({ sourceChangedAt: day('2026-09-09') })] }),
  ],
  [
    'what lacks comes before what is broken',
    'missing',
    evidence({ pieces: [piece({ deadLinks: ['/x'] })], lacking: ['B'] }),
  ],
  [
    'what is broken comes before what is late',
    'broken',
    evidence({ pieces: [piece({ deadLinks: ['/x'], confirmedAt: day('2026-01-01') })] }),
  ],
])('%s: %s', ([, state, found]) => {
  expect(measureContent({ confirmDays: 30 }, found, NOW).state).toBe(state)
})

test('what was measured tells the last change, and the day by which the oldest piece is to be confirmed', () => {
  const pieces = [piece(), piece({ changedAt: day('2026-09-20'), confirmedAt: day('2026-09-20') })]
  const measured = measureContent({ confirmDays: 30 }, { pieces, lacking: [] }, NOW)
  expect(measured.changedAt).toEqual(day('2026-09-20'))
  expect(measured.dueAt).toEqual(day('2026-10-10'))
})

test('only links within the site are tried, each once and without its place in the page', () => {
  const html =
    '<a href="/trang/a#dau">a</a><a href="/trang/a">a</a><a href="https://x.vn/">x</a><a href="//x.vn">x</a><a href="/tim-kiem?q=a&amp;b=c">s</a>'
  expect(linksIn(html)).toEqual(['/trang/a', '/tim-kiem?q=a&b=c'])
})
