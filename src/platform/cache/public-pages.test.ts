import { expect, test } from 'vitest'
import { type KeptPage, PublicPages } from './public-pages.ts'

const page = (tags: readonly string[], bytes = 10): KeptPage => ({
  etag: '"e"',
  status: 200,
  body: Buffer.alloc(bytes),
  headers: [],
  tags,
  expiresAt: 1000,
})

test('a change drops the pages that show what changed, and no other', () => {
  const pages = new PublicPages()
  pages.keep('/one', page(['news', 'article:1']), pages.mark())
  pages.keep('/two', page(['procedures']), pages.mark())
  pages.drop(['article:1'])
  expect(pages.find('/one', 0)).toBe(undefined)
  expect(pages.find('/two', 0)).toBeDefined()
  pages.drop(['*'])
  expect(pages.find('/two', 0)).toBe(undefined)
})

test('a page whose data was read before a change is not kept after it', () => {
  const pages = new PublicPages()
  const mark = pages.mark()
  pages.drop(['news'])
  pages.keep('/old', page(['news']), mark)
  expect(pages.find('/old', 0)).toBe(undefined)
  pages.keep('/new', page(['news']), pages.mark())
  expect(pages.find('/new', 0)).toBeDefined()
})

test('a page is gone at the end of its day', () => {
  const pages = new PublicPages()
  pages.keep('/one', page([]), pages.mark())
  expect(pages.find('/one', 999)).toBeDefined()
  expect(pages.find('/one', 1000)).toBe(undefined)
})

test('a reader of a million addresses takes no more memory than the pages may have: the oldest go first', () => {
  const pages = new PublicPages()
  const megabyte = 1_000_000
  for (let address = 1; address <= 100; address += 1)
    pages.keep(`/${String(address)}`, page([], megabyte), pages.mark())
  const kept = Array.from({ length: 100 }, (_, index) => pages.find(`/${String(index + 1)}`, 0))
  const count = kept.filter(each => each !== undefined).length
  expect(count).toBeGreaterThan(20)
  expect(count).toBeLessThan(33)
  expect(kept.at(-1)).toBeDefined()
  expect(kept[0]).toBe(undefined)
})
