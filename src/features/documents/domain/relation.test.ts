import { expect, test } from 'vitest'
import { contradicting, type Edge, type RelationKind, ringOf } from './relation.ts'

test.for<[why: string, kind: RelationKind, noted: readonly RelationKind[], found: string]>([
  ['what is repealed is not amended', 'amends', ['repeals'], 'repeals'],
  ['nor the other way round', 'repeals', ['guides', 'amends'], 'guides'],
  ['what is replaced is not repealed in part', 'repeals_partly', ['replaces'], 'replaces'],
  ['one ending is enough', 'repeals', ['replaces'], 'replaces'],
  ['“amending and repealing some articles” is both', 'repeals_partly', ['amends'], 'none'],
  ['it may rest on what it ends', 'rests_on', ['repeals'], 'none'],
  ['and end what it rests on', 'replaces', ['rests_on'], 'none'],
  ['the same is no contradiction', 'repeals', ['repeals'], 'none'],
])('%s', ([, kind, noted, found]) => {
  expect(contradicting(kind, noted) ?? 'none').toBe(found)
})

const edge = (way: string): Edge => {
  const [fromId = '', toId = ''] = way.split('>')
  return { fromId, toId, kind: 'repeals' }
}

test.for<[why: string, closing: string, noted: readonly string[], ring: string]>([
  ['two end each other', 'b>a', ['a>b'], 'b>a a>b'],
  ['three', 'c>a', ['a>b', 'b>c'], 'c>a a>b b>c'],
  ['five', 'e>a', ['c>d', 'a>b', 'd>e', 'b>c'], 'e>a a>b b>c c>d d>e'],
  ['of two rings the shorter is told', 'c>a', ['a>b', 'b>c', 'a>c'], 'c>a a>c'],
  ['two ways to one document close none', 'a>c', ['a>b', 'b>c'], 'none'],
  ['a ring elsewhere is another matter', 'a>b', ['b>c', 'c>d', 'd>c'], 'none'],
])('the ring of relations: %s', ([, closing, noted, ring]) => {
  const found = ringOf(edge(closing), noted.map(edge))
  expect(found?.map(({ fromId, toId }) => `${fromId}>${toId}`).join(' ') ?? 'none').toBe(ring)
})
