import { expect, test } from 'vitest'
import { mergeMembers, mergeParts } from './merge-parts.ts'

const BEGAN = { duties: 'Điều hành', phone: '028 1', place: 'A' }

test.for([
  {
    why: 'nobody else saved anything',
    theirs: BEGAN,
    mine: { ...BEGAN, phone: '028 2' },
    merged: { ...BEGAN, phone: '028 2' },
    clashes: [],
    isMerged: false,
  },
  {
    why: 'each changed something else',
    theirs: { ...BEGAN, duties: 'Kinh tế' },
    mine: { ...BEGAN, phone: '028 2' },
    merged: { ...BEGAN, duties: 'Kinh tế', phone: '028 2' },
    clashes: [],
    isMerged: true,
  },
  {
    why: 'both changed the same alike',
    theirs: { ...BEGAN, duties: 'Kinh tế' },
    mine: { ...BEGAN, duties: 'Kinh tế' },
    merged: { ...BEGAN, duties: 'Kinh tế' },
    clashes: [],
    isMerged: false,
  },
  {
    why: 'both changed the same in other ways: mine stands, and is named',
    theirs: { ...BEGAN, duties: 'Kinh tế', place: 'B' },
    mine: { ...BEGAN, duties: 'Văn hóa' },
    merged: { ...BEGAN, duties: 'Văn hóa', place: 'B' },
    clashes: ['duties'],
    isMerged: true,
  },
])('$why', ({ theirs, mine, merged, clashes, isMerged }) => {
  expect(mergeParts(BEGAN, theirs, mine)).toEqual({ merged, clashes, isMerged })
})

test('where nobody says how it began, mine is taken as it is', () => {
  const mine = { ...BEGAN, phone: '028 2' }
  expect(mergeParts(undefined, BEGAN, mine)).toEqual({
    ...{ merged: mine, clashes: [], isMerged: false },
  })
})

test.for([
  { began: ['a'], theirs: ['a'], mine: ['a', 'b'], merged: ['a', 'b'], why: 'only I added' },
  { began: [], theirs: ['a'], mine: ['b'], merged: ['a', 'b'], why: 'each added one' },
  { began: ['a', 'b'], theirs: ['a'], mine: ['a', 'b'], merged: ['a'], why: 'they took one out' },
  {
    began: ['a', 'b'],
    theirs: ['a', 'b', 'c'],
    mine: ['b'],
    merged: ['b', 'c'],
    why: 'I took one out',
  },
  { began: ['a'], theirs: [], mine: [], merged: [], why: 'both took it out' },
  { began: [], theirs: ['a'], mine: ['a'], merged: ['a'], why: 'both added the same' },
  { began: undefined, theirs: ['a'], mine: ['b'], merged: ['b'], why: 'nobody says how it began' },
])('a set when $why', ({ began, theirs, mine, merged }) => {
  expect(mergeMembers(began, theirs, mine)).toEqual(merged)
})
