import { describe, expect, it, test } from 'vitest'
import { isMenuAddress, type MenuItem, moveItem, putItem, removeItem, shownMenus } from './menu.ts'

const item = (id: string, change: Partial<MenuItem> = {}): MenuItem => ({
  id,
  place: 'header',
  parentId: undefined,
  label: { vi: id, en: id },
  pageId: undefined,
  address: undefined,
  ...change,
})
const link = (id: string, change: Partial<MenuItem> = {}) =>
  item(id, { address: '/tin-tuc', ...change })
const ITEMS = [
  item('group'),
  link('below', { parentId: 'group' }),
  link('last', { parentId: 'group' }),
  link('other'),
]
const ids = (items: readonly MenuItem[]) => items.map(each => each.id)

test.for<[why: string, code: string, wish: MenuItem]>([
  ['it leads to two places', 'menu_two_targets', link('new', { pageId: 'page' })],
  ['a link in a group leads nowhere', 'menu_target_missing', item('new', { parentId: 'group' })],
  ['the group is gone', 'menu_parent_not_found', link('new', { parentId: 'gone' })],
  [
    'the group stands elsewhere',
    'menu_parent_not_found',
    link('new', { parentId: 'group', place: 'footer' }),
  ],
  ['a third level', 'menu_too_deep', link('new', { parentId: 'below' })],
  ['a group would stand in a group', 'menu_too_deep', link('group', { parentId: 'other' })],
  ['a group would stand in itself', 'menu_too_deep', link('other', { parentId: 'other' })],
  ['its links would stay behind', 'menu_too_deep', item('group', { place: 'footer' })],
  ['a script', 'menu_address_wrong', link('new', { address: 'javascript:alert(1)' })],
])('a menu is not changed when %s', ([_why, code, wish]) => {
  expect(putItem(ITEMS, wish)).toEqual({ ok: false, error: { code } })
})

test('a header takes four items of its own, so that it stays usable on a phone', () => {
  const four = ['a', 'b', 'c', 'd'].map(id => link(id))
  expect(putItem(four, link('e'))).toEqual({ ok: false, error: { code: 'menu_full' } })
  expect(putItem(four, link('d', { address: '/don-vi' })).ok).toBe(true)
})

test.for<[address: string, right: boolean, why: string]>([
  ['/tin-tuc/chuyen-muc/thong-bao', true, 'an address of the site'],
  ['/tim-kiem?q=khai+sinh', false, 'a plus sign is left to forms'],
  ['/tim-kiem?q=khai%20sinh#dau', true, 'with a question and a place'],
  ['//evil.example/', false, 'another host in disguise'],
  ['/\\evil.example/', false, 'the same, as old browsers read it'],
  ['/can-bo/tin-tuc', false, 'officers’ pages are no place for readers'],
  ['https://dichvucong.gov.vn/', true, 'another site, safely'],
  ['http://dichvucong.gov.vn/', false, 'not encrypted'],
  ['https://user:secret@example.vn/', false, 'a name and a password in the address'],
  ['https://', false, 'no host'],
  ['javascript:alert(1)', false, 'a script'],
  ['data:text/html,x', false, 'a page in an address'],
  [`/${'a'.repeat(300)}`, false, 'too long'],
])('%s: %s, %s', ([address, right]) => {
  expect(isMenuAddress(address)).toBe(right)
})

describe('the order of a level', () => {
  const orderAfter = (id: string, by: -1 | 1, seenAt: number) => {
    const moved = moveItem(ITEMS, id, by, seenAt)
    return moved.ok ? ids(moved.value.filter(each => each.parentId === 'group')) : moved.error.code
  }
  it('changes by one place', () => {
    expect(orderAfter('below', 1, 0)).toEqual(['last', 'below'])
    expect(orderAfter('last', -1, 1)).toEqual(['last', 'below'])
  })
  it('stays as it is at its ends, and when the form comes a second time', () => {
    expect(orderAfter('below', -1, 0)).toEqual(['below', 'last'])
    expect(orderAfter('last', 1, 1)).toEqual(['below', 'last'])
    expect(orderAfter('below', 1, 1)).toEqual(['below', 'last'])
  })
  it('knows nothing of an item that is gone', () => {
    expect(orderAfter('gone', 1, 0)).toBe('menu_item_not_found')
  })
})

test('a group that goes takes its links along', () => {
  expect(ids(removeItem(ITEMS, 'group'))).toEqual(['other'])
})

test('an item that comes from another level stands at the end of its new one', () => {
  const put = putItem(ITEMS, link('other', { parentId: 'group' }))
  expect(put.ok && ids(put.value.filter(each => each.parentId === 'group'))).toEqual([
    'below',
    'last',
    'other',
  ])
})

test('readers see no link to a page that is not out, and no group without links', () => {
  const items = [
    item('group'),
    item('page', { parentId: 'group', pageId: 'draft' }),
    item('out', { pageId: 'out' }),
  ]
  const menus = shownMenus(items, id => (id === 'out' ? 'lich-su' : undefined))
  expect(menus.header).toEqual([
    { label: { vi: 'out', en: 'out' }, address: '/trang/lich-su', below: [] },
  ])
})
