import { expect, it } from 'vitest'
import { readPage } from './read-page.ts'

it.each([
  [
    '<title>Bài - Trang</title><body><nav>x</nav><h1>Bài</h1><p>a</p><footer>x</footer>',
    { title: 'Bài', html: '<body><p>a</p>' },
    'the heading is the title, and stands once',
  ],
  [
    '<head><title>Bài</title></head><body><header>x</header><article><header><p>a</p></header><aside>x</aside><p>b</p></article><p>c</p>',
    { title: 'Bài', html: '<article><header><p>a</p></header><p>b</p></article>' },
    'the article is what is marked as one',
  ],
  ['<p>chỉ có chữ', { title: '', html: '<p>chỉ có chữ' }, 'a part of a page'],
  [
    '<meta name="Description" content="Tóm &amp; tắt"><meta name=author content="An"><time datetime="2019-05-03">x</time><p>a',
    { lead: 'Tóm & tắt', author: 'An', written: '2019-05-03' },
    'what is said of it',
  ],
  ['', { title: '', html: '' }, 'nothing'],
])('%s is read as %j: %s', (source, page, _why) => {
  expect(readPage(source)).toMatchObject(page)
})
