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
  ['a picture cannot be seen', 'broken', evidence({ pieces: [piece({ deadPictures: [2] })] })],
  ['the map is of another area', 'missing', evidence({ pieces: [], notShown: 'Phường 11' })],
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
  ['the only page says nothing', 'empty', evidence({ pieces: [piece({ isEmpty: true })] })],
  [
    'one of two pages says nothing',
    'empty',
    evidence({ pieces: [piece(), piece({ isEmpty: true, deadLinks: ['/x'] })] }),
  ],
  [
    'what lacks comes before what says nothing',
    'missing',
    evidence({ pieces: [piece({ isEmpty: true })], lacking: ['B'] }),
  ],
  [
    'what says nothing comes before what is broken',
    'empty',
    evidence({ pieces: [piece({ deadLinks: ['/x'] }), piece({ isEmpty: true })] }),
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

test('a page that says nothing has no day of change, however fresh it is', () => {
  const pieces = [piece({ isEmpty: true, changedAt: NOW })]
  expect(measureContent({ confirmDays: 30 }, { pieces, lacking: [] }, NOW)).toEqual({
    ...{ state: 'empty', changedAt: null, dueAt: null },
    findings: [{ kind: 'empty', what: 'Lịch sử' }],
  })
})

test.for<[address: string, paths: readonly string[], why: string]>([
  ['href="/trang/a#dau"', ['/trang/a'], 'without its place in the page'],
  ['href="/tim-kiem?q=a&amp;b=c"', ['/tim-kiem?q=a&b=c'], 'a question belongs to it'],
  ['href="https://phuong.gov.vn/trang/b?c=1#d"', ['/trang/b?c=1'], 'the whole address of the site'],
  ['href="http://PHUONG.gov.vn"', ['/'], 'however it is written'],
  ['href="//phuong.gov.vn/e"', ['/e'], 'or begun'],
  ['href="https://phuong.gov.vn:8443/e"', ['/e'], 'whatever its port'],
  ['href="/trang/tep/1.pdf"', ['/trang/tep/1.pdf'], 'a file'],
  ['src="/trang/anh/1.webp"', ['/trang/anh/1.webp'], 'a picture'],
  ['href="https://khac.vn/phuong.gov.vn"', [], 'another site'],
  ['href="https://phuong.gov.vn.khac.vn/"', [], 'another site that looks like it'],
  ['href="//khac.vn"', [], 'another site without its protocol'],
  ['href="mailto:a@phuong.gov.vn"', [], 'an address to write to'],
  ['href="#dau"', [], 'a place in the page'],
])('%s is tried as %j: %s', ([address, paths]) => {
  const element = address.startsWith('src') ? 'img alt="x"' : 'a class="x"'
  expect(linksIn(`<p><${element} ${address}>x</p>`, ['phuong.gov.vn'])).toEqual(paths)
})

test('each is tried once', () => {
  expect(linksIn('<a href="/a">a</a><a href="/a#b">a</a>')).toEqual(['/a'])
})
