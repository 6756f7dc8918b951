/** Promise to readers: a link to an article that is sent to somebody shows its picture in every messenger. */
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { openTestBrowser } from '#test/support/test-browser.ts'
import { foundTown } from '#test/support/town.ts'

test('what messengers show of an article is a JPEG of their shape, made once, and its words say in which language they are', async () => {
  const town = await foundTown()
  const { slug, pictureId } = town.article
  const reader = openTestBrowser(town.product.server)
  const { body } = await reader.get(`/tin-tuc/${slug}`)
  const shared = `/tin-tuc/anh/${pictureId}-chia-se`
  for (const fact of [
    `<meta property="og:image" content="http://localhost:3000${shared}"`,
    '<meta property="og:image:type" content="image/jpeg"',
    '<meta property="og:image:width" content="1200"',
    '<meta property="og:image:height" content="630"',
    '<meta property="og:image:alt" content="',
    `<link itemprop="image" href="http://localhost:3000${shared}"`,
  ])
    expect(body).toContain(fact)
  const first = await reader.get(shared)
  const { format, width, height } = await sharp(first.rawPayload).metadata()
  expect([first.headers['content-type'], format]).toEqual(['image/jpeg', 'jpeg'])
  expect({ width, height }).toEqual({ width: 1200, height: 630 })
  expect((await reader.get(shared)).rawPayload.equals(first.rawPayload)).toBe(true)
  const files = await town.world.db
    .selectFrom('stored_file')
    .select('id')
    .where('media_type', '=', 'image/jpeg')
    .execute()
  expect(files).toHaveLength(1)
  expect(body).not.toMatch(/<img class="mc-figure__image"[^>]* lang=/)
  const english = (await reader.get(`/en/tin-tuc/${slug}`)).body
  expect(english).toMatch(/<img class="mc-figure__image"[^>]* lang="vi"/)
})
