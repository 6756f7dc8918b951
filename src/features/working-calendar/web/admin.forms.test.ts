import { describe, expect, it } from 'vitest'
import { hoursForm, markForm, readSpans } from './admin.forms.ts'

describe('opening hours as an administrator types them', () => {
  it.each([
    [
      '7:30-11:30, 13:00-17:00',
      [
        [450, 690],
        [780, 1020],
      ],
    ],
    [
      '7h30 – 11h30; 13h00 – 17h00',
      [
        [450, 690],
        [780, 1020],
      ],
    ],
    ['', []],
    ['   ', []],
  ])('"%s" is read', (typed, expected) => {
    expect(readSpans(typed)?.map(span => [span.opens, span.closes])).toEqual(expected)
  })

  it.each(['7:30', '7:30-', '7:30-24:00', '7:61-9:00', 'sáng', '7:30-11:30 13:00-17:00'])(
    '"%s" is refused',
    typed => {
      expect(readSpans(typed)).toBeUndefined()
    },
  )

  it('need a day from which they hold, a decision and a reason', () => {
    const read = hoursForm.safeParse({ valid_from: '31/02/2026' })
    const codes = read.success ? [] : read.error.issues.map(issue => [issue.path[0], issue.message])
    expect(codes).toEqual([
      ['valid_from', 'date_wrong'],
      ['citation', 'citation_missing'],
      ['reason', 'reason_missing'],
    ])
  })
})

describe('the mark of a day', () => {
  it('needs a kind, names, a decision and a reason', () => {
    const read = markForm.safeParse({ day: '2026-11-24', kind: 'X', name: ' ' })
    const codes = read.success ? [] : read.error.issues.map(issue => issue.message)
    expect(codes).toEqual([
      'kind_missing',
      'name_missing',
      'name_en_missing',
      'citation_missing',
      'reason_missing',
    ])
  })
})
