import { describe, expect, it, test } from 'vitest'
import { decidePlace, idsWithin, inTreeOrder, pathTo } from './category-tree.ts'

/** 1 ─ 2 ─ 3, 1 ─ 4, 5 */
const TREE = [
  { id: 5, parentId: null },
  { id: 1, parentId: null },
  { id: 4, parentId: 1 },
  { id: 2, parentId: 1 },
  { id: 3, parentId: 2 },
]

describe('a tree of categories', () => {
  it('is listed from the top, each below its own, in the order given', () => {
    expect(inTreeOrder(TREE).map(({ id, level }) => [id, level])).toEqual([
      ...[
        [5, 1],
        [1, 1],
      ],
      ...[
        [4, 2],
        [2, 2],
        [3, 3],
      ],
    ])
  })

  it('leads from the top to a category, and nowhere to one that is not there', () => {
    expect(pathTo(TREE, 3).map(({ id }) => id)).toEqual([1, 2, 3])
    expect(pathTo(TREE, 99)).toEqual([])
  })

  it('holds in a category itself and all below', () => {
    expect(idsWithin(TREE, 1).toSorted()).toEqual([1, 2, 3, 4])
    expect(idsWithin(TREE, 3)).toEqual([3])
  })
})

test.each([
  { id: 5, parentId: null, problem: undefined, why: 'a top one may stay' },
  { id: undefined, parentId: 2, problem: undefined, why: 'three levels are allowed' },
  { id: undefined, parentId: 3, problem: 'too_many_levels', why: 'a fourth is not' },
  { id: 5, parentId: 99, problem: 'parent_missing', why: 'below nothing nothing stands' },
  { id: 2, parentId: 2, problem: 'parent_within', why: 'nor below itself' },
  { id: 1, parentId: 3, problem: 'parent_within', why: 'nor below what stands in it' },
  { id: 1, parentId: 5, problem: 'too_many_levels', why: 'what stands in it moves along' },
  { id: 2, parentId: 5, problem: undefined, why: 'two levels below another fit' },
])('a category $id below $parentId: $why', ({ id, parentId, problem }) => {
  const place = decidePlace(TREE, id, parentId)
  expect(place.ok ? undefined : place.error.code).toBe(problem)
})
