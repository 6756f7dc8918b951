import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it, test } from 'vitest'
import { gifBomb, pictureBomb } from '#test/support/picture-bomb.ts'
import { preparePicture } from './prepare-picture.ts'

const photo = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })

test('a photo loses where and by whom it was taken, and stands upright', async () => {
  const taken = await photo(400, 200)
    .withExif({ IFD0: { Artist: 'Nguyen Van An' }, IFD3: { GPSLatitude: '10/1 48/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect(taken.includes('Nguyen Van An')).toBe(true)
  const made = await preparePicture(taken)
  if (!made.ok) throw new Error(made.error.code)
  const { large } = made.value
  const kept = await sharp(large.bytes).metadata()
  expect([kept.format, kept.exif, kept.orientation, kept.width, kept.height]).toEqual([
    ...['webp', undefined, undefined],
    ...[200, 400],
  ])
  expect(large.bytes.includes('Nguyen Van An')).toBe(false)
})

test('a picture comes in two sizes, and a small one is not blown up', async () => {
  const wide = await preparePicture(await photo(2400, 1200).png().toBuffer())
  const tiny = await preparePicture(await photo(30, 20).png().toBuffer())
  const widths = [wide, tiny].map(
    made => made.ok && [made.value.large.width, made.value.small.width],
  )
  expect(widths).toEqual([
    [1600, 768],
    [30, 30],
  ])
})

describe('what is no picture', () => {
  it.each([
    ['a bomb: more dots than any camera takes', () => pictureBomb(60_000, 60_000)],
    ['a GIF that claims as many', () => gifBomb(60_000, 60_000)],
    ['a GIF with a frame of as many', () => gifBomb(10, 60_000)],
    [
      'a page that says it is a picture',
      () => Buffer.from('<html><script>alert(1)</script></html>'),
    ],
    [
      'vector graphics with a script',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
    ],
    [
      'a picture cut off',
      async () => (await photo(800, 600).jpeg().toBuffer()).subarray(0, 20_000),
    ],
    [
      'noise behind the first bytes of a JPEG',
      () => Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), randomBytes(5000)]),
    ],
    ['nothing', () => Buffer.alloc(0)],
  ])('is refused: %s', async (_what, make) => {
    const began = performance.now()
    expect(await preparePicture(await make())).toEqual({
      ok: false,
      error: { code: 'picture_unreadable' },
    })
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
