/** Promise to readers: from the page of all places every public page of the site is found that says something. */
import { expect, it } from 'vitest'
import { drawSiteBoundary } from '#features/organisation'
import { newId } from '#kernel/ids.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openTestBrowser } from '#test/support/test-browser.ts'
import { foundTown } from '#test/support/town.ts'

const town = await foundTown()
const reader = openTestBrowser(town.product.server)
const bodyOf = async (path: string) => (await reader.get(path)).body

const SQUARE = JSON.stringify({
  ...{ type: 'Feature', properties: { name: 'Thử' } },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [106.7, 10.8],
        [106.71, 10.8],
        [106.71, 10.81],
        [106.7, 10.8],
      ],
    ],
  },
})
const MAP = '/ban-do-dia-gioi'

it('leads, in both languages, to every page that search engines are told of, the boundary map once there is one', async () => {
  const told = [...(await bodyOf('/sitemap/trang.xml')).matchAll(/<loc>https?:\/\/[^/]+([^<]*)</g)]
    .map(([, path = '']) => path || '/')
    .filter(path => !/^\/en\b|^\/thu-tuc\/|^\/so-do$/.test(path))
  expect(told).toEqual(expect.arrayContaining(['/co-cau-to-chuc', '/noi-dung-cong-khai', MAP]))
  const leadsTo = async (page: string) => {
    const body = await bodyOf(page)
    const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
    return new Set([...main.matchAll(/href="([^"]+)"/g)].map(([, path]) => path))
  }
  const missing = async (page: string, to: (path: string) => string) => {
    const links = await leadsTo(page)
    return told.filter(path => !links.has(to(path)))
  }
  const inEnglish = (path: string) => (path === '/' ? '/en' : `/en${path}`)
  expect(await missing('/so-do', path => path)).toEqual([MAP])
  expect(await missing('/en/so-do', inEnglish)).toEqual([MAP])
  const { clock, siteId } = town.world
  const drawn = await drawSiteBoundary(town.product.deps, {
    ...{ siteId, by: { kind: 'system' }, id: newId(clock.now()), siteName: 'Thử' },
    ...{ citation: 'Nghị quyết thử', geojson: SQUARE },
  })
  expect(drawn.ok).toBe(true)
  await expect.poll(() => missing('/so-do', path => path)).toEqual([])
  expect(await missing('/en/so-do', inEnglish)).toEqual([])
  expect(await htmlFindings(await bodyOf('/so-do'))).toEqual([])
})
