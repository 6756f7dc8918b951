import { expect, it } from 'vitest'
import { readMoment } from './read-moment.ts'

it.each([
  ['2019-05-03 02:15:00Z', '2019-05-03T02:15:00.000Z', 'WordPress, in UTC'],
  ['2019-05-03 09:15:00', '2019-05-03T02:15:00.000Z', 'WordPress, by the clock on the wall'],
  ['0000-00-00 00:00:00Z', undefined, 'WordPress, a draft'],
  ['Fri, 03 May 2019 02:15:00 +0000', '2019-05-03T02:15:00.000Z', 'RSS'],
  ['3 May 2019 09:15:00 +0700', '2019-05-03T02:15:00.000Z', 'RSS without the day of the week'],
  ['Fri, 03 May 2019 02:15 GMT', '2019-05-03T02:15:00.000Z', 'RSS without seconds'],
  ['2019-05-03T09:15:00.25+07:00', '2019-05-03T02:15:00.000Z', 'Atom'],
  ['2019-05-02T21:15:00-05:00', '2019-05-03T02:15:00.000Z', 'Atom, from behind UTC'],
  ['03/05/2019', '2019-05-02T17:00:00.000Z', 'a table: the day comes before the month'],
  ['3-5-2019 9:15', '2019-05-03T02:15:00.000Z', 'a table, as it is typed'],
  ['03/05/2019 9h15', '2019-05-03T02:15:00.000Z', 'a table, as it is said'],
  ['31/02/2019', undefined, 'no such day'],
  ['05/13/2019', undefined, 'no such month'],
  ['03/05/19', undefined, 'of which century?'],
  ['2019-05-03 25:00:00', undefined, 'no such hour'],
  ['1899-12-30', undefined, 'what spreadsheets make of an empty cell'],
  ['hôm qua', undefined, 'no date'],
  ['', undefined, 'nothing'],
])('%s is %s: %s', (text, moment, _why) => {
  expect(readMoment(text)?.toISOString()).toBe(moment)
})
