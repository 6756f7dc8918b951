import { expect, test } from 'vitest'
import { plainDate } from '#kernel/plain-date.ts'
import { doubtsAbout } from './doubts.ts'

test.for([
  { why: 'as it should be', is: {}, doubts: [] },
  { why: 'issued today', is: { issuedOn: '2026-11-24' }, doubts: [] },
  { why: 'a year typed wrongly', is: { issuedOn: '2027-11-13' }, doubts: ['issued_in_future'] },
  {
    why: 'in effect before it was issued: only central authorities may, Law 64/2025/QH15 art. 55',
    is: { effectiveOn: '2026-11-01' },
    doubts: ['effective_before_issue'],
  },
  { why: 'in effect from its day', is: { effectiveOn: '2026-11-13' }, doubts: [] },
  { why: 'the number was entered before', is: { sameNumber: true }, doubts: ['number_is_used'] },
  { why: 'there is nothing to read', is: { files: 0 }, doubts: ['no_file'] },
] as { why: string; is: Record<string, unknown>; doubts: string[] }[])('$why', ({ is, doubts }) => {
  const { issuedOn = '2026-11-13', effectiveOn = null, files = 1, sameNumber = false } = is
  const document = {
    issuedOn: plainDate(issuedOn as string),
    effectiveOn: effectiveOn === null ? null : plainDate(effectiveOn as string),
  }
  const beside = { today: plainDate('2026-11-24'), files, sameNumber } as never
  expect(doubtsAbout(document, beside)).toEqual(doubts)
})
