import { expect, it, test } from 'vitest'
import { splitBody } from './split-body.ts'
import { playerIn, videoHost, watchAddress } from './video-link.ts'

test.each([
  ['https://www.youtube.com/watch?v=abc123', 'youtube.com'],
  ['https://m.youtube.com/shorts/abc123', 'youtube.com'],
  ['https://youtu.be/abc123', 'youtu.be'],
  ['https://vimeo.com/12345', 'vimeo.com'],
  ['https://www.facebook.com/phuong11/videos/123', 'facebook.com'],
  ['https://www.youtube.com/embed/abc123?rel=0', 'youtube.com'],
  ['https://www.youtube-nocookie.com/embed/abc123', 'youtube.com'],
  ['https://www.youtube.com/live/abc123?feature=share', 'youtube.com'],
  ['https://music.youtube.com/watch?v=abc123', 'youtube.com'],
  ['https://player.vimeo.com/video/76979871?h=8272103f6e', 'vimeo.com'],
  ['https://vimeo.com/channels/staffpicks/76979871', 'vimeo.com'],
  ['https://vimeo.com/76979871/8272103f6e', 'vimeo.com'],
  ['https://www.facebook.com/watch/?v=123', 'facebook.com'],
  ['https://m.facebook.com/watch?v=123', 'facebook.com'],
  ['https://vi-vn.facebook.com/phuong11/videos/le-hoi/123', 'facebook.com'],
  ['https://www.facebook.com/reel/123', 'facebook.com'],
  ['https://www.facebook.com/share/v/1AbCdE/', 'facebook.com'],
  ['https://fb.watch/aBc-1/', 'fb.watch'],
  ['https://www.tiktok.com/@phuong11/video/123', 'tiktok.com'],
  ['https://vt.tiktok.com/ZSabc/', 'vt.tiktok.com'],
  ['https://www.facebook.com/phuong11', undefined],
  ['https://www.facebook.com/watchmen', undefined],
  ['https://player.vimeo.com.evil.example/video/1', undefined],
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

test.each([
  ['https://www.youtube.com/embed/abc123?start=3', 'https://www.youtube.com/watch?v=abc123'],
  ['https://player.vimeo.com/video/76979871', 'https://vimeo.com/76979871'],
  ['https://player.vimeo.com/video/1?a=1&h=8272103f6e', 'https://vimeo.com/1/8272103f6e'],
  [
    'https://www.facebook.com/plugins/video.php?height=314&href=https%3A%2F%2Fwww.facebook.com%2Fphuong11%2Fvideos%2F123%2F&width=560',
    'https://www.facebook.com/phuong11/videos/123/',
  ],
  [
    'https://www.youtube.com/embed/videoseries?list=PL1',
    'https://www.youtube.com/embed/videoseries?list=PL1',
  ],
  ['https://youtu.be/abc123', 'https://youtu.be/abc123'],
])('what the player at %s plays is watched at %s', (player, watched) => {
  expect(watchAddress(player)).toBe(watched)
})

it('leads readers to the page of a film whose player a text links to', () => {
  const body = '<p><a href="https://player.vimeo.com/video/1?a=1&amp;h=8272103f6e">Lễ hội</a></p>'
  expect(splitBody(body)).toEqual([
    {
      kind: 'video',
      address: 'https://vimeo.com/1/8272103f6e',
      host: 'vimeo.com',
      title: 'Lễ hội',
    },
  ])
})

test.each([
  [
    '<iframe width="560" height="315" src="https://www.youtube.com/embed/abc123?a=1&amp;b=2" title="x"></iframe>',
    'https://www.youtube.com/embed/abc123?a=1&b=2',
  ],
  ["<iframe src='//player.vimeo.com/video/1'></iframe>", 'https://player.vimeo.com/video/1'],
  ['https://youtu.be/abc123', 'https://youtu.be/abc123'],
])('of what "Embed" gives to copy the address is read: %s', (copied, address) => {
  expect(playerIn(copied)).toBe(address)
})
