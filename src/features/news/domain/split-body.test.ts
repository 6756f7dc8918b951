import { expect, it, test } from 'vitest'
import { splitBody } from './split-body.ts'
import { videoHost } from './video-link.ts'

test.each([
  ['https://www.youtube.com/watch?v=abc123', 'youtube.com'],
  ['https://m.youtube.com/shorts/abc123', 'youtube.com'],
  ['https://youtu.be/abc123', 'youtu.be'],
  ['https://vimeo.com/12345', 'vimeo.com'],
  ['https://www.facebook.com/phuong11/videos/123', 'facebook.com'],
  ['https://portal.example/phim/le-hoi.mp4', 'portal.example'],
  ['https://www.youtube.com/@phuong11', undefined],
  ['http://youtu.be/abc123', undefined],
  ['https://youtube.com.evil.example/watch?v=abc123', undefined],
  ['javascript:alert(1)//.mp4', undefined],
  ['/tin-tuc', undefined],
])('%s leads to a video on %s', (address, host) => {
  expect(videoHost(address)).toBe(host)
})

it('parts a body at its pictures and at links to videos that stand alone', () => {
  const body =
    '<p>Một.</p><p>Hai.</p>\n<figure data-picture="2"></figure>\n<p>Ba.</p><p><a href="https://youtu.be/abc123?a=1&amp;b=2">Lễ hội &amp; chợ</a></p><p>Bốn.</p>'
  expect(splitBody(body)).toEqual([
    { kind: 'text', html: '<p>Một.</p><p>Hai.</p>' },
    { kind: 'picture', position: 2 },
    { kind: 'text', html: '<p>Ba.</p>' },
    {
      kind: 'video',
      address: 'https://youtu.be/abc123?a=1&b=2',
      host: 'youtu.be',
      title: 'Lễ hội & chợ',
    },
    { kind: 'text', html: '<p>Bốn.</p>' },
  ])
})

it('leaves other links, and links within a sentence, in the text', () => {
  const body =
    '<p><a href="/thu-tuc">Thủ tục</a></p><p>Xem <a href="https://youtu.be/abc123">phim</a>.</p>'
  expect(splitBody(body)).toEqual([{ kind: 'text', html: body }])
})

it('shows no address as a title', () => {
  const address = 'https://youtu.be/abc123'
  expect(splitBody(`<p><a href="${address}">${address}</a></p>`)).toEqual([
    { kind: 'video', address, host: 'youtu.be', title: '' },
  ])
})
