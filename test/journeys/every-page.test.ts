/**
 * Every page of the product, as somebody who may see it, in both languages, on a phone and at a desk: valid, nothing
 * found by axe, no wider than the screen, no script error. A page of a new route is looked at without being named here.
 */
import { expect, test } from 'vitest'
import { newPerson, openBrowser } from '#test/support/browser.ts'
import { tooWide, watchPage } from '#test/support/page-checks.ts'
import { foundTown } from '#test/support/town.ts'
import { asSomebody, isPage, type Seen } from '#test/whole/somebody.ts'
import { nameOf } from '#test/whole/visits.ts'

/** Addresses without a page of their own, where they lead, and why nothing is lost. */
const SEND_ON: Readonly<Record<string, string>> = {
  'GET /ho-so/nhap/:key': 'to the page of the draft that comes next',
  'GET /ho-so/:id': 'to the tracking page by a fresh link',
  'GET /ho-so/theo-doi/:token/ket-qua': 'the file is asked for by a form',
  'GET /can-bo/quay/so-theo-doi': 'to the register of the first unit',
  'GET /can-bo/quay/tiep-nhan-truc-tuyen': 'what was sent there is not shown again',
  'GET /can-bo/quay/tim': 'what was searched for is in no address',
  'GET /can-bo/tim-ho-so': 'what was searched for is in no address',
  'GET /can-bo/hang-loat': 'what was done in bulk is not done again',
  'GET /can-bo/lich-lam-viec/ngay': 'the form stands in the calendar',
  'GET /can-bo/lich-lam-viec/bo-ngay': 'the form stands in the calendar',
  'GET /can-bo/lich-lam-viec/nam': 'the form stands in the calendar',
  'GET /danh-gia/quay/:unitSlug/gui': 'the form stands on the counter’s screen',
  'GET /dang-nhap/vneid': 'to the identity provider',
  'GET /dang-nhap/vneid/ve': 'back from the identity provider',
  'GET /favicon.ico': 'to the picture',
}

const PHONE = { width: 360, height: 740 }
const DESK = { width: 1280, height: 900 }

/** Each language is opened on one screen and looked at closely on the other: axe is slow, and both see the same parts. */
const LOOKS = [
  { language: '', opened: DESK, looked: PHONE },
  { language: '/en', opened: PHONE, looked: DESK },
]

const town = await foundTown({ assets: 'dist/assets' })
const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
const context = await newPerson(await openBrowser())
const tabs = await Promise.all(
  LOOKS.map(async look => {
    const page = await context.newPage()
    return { ...look, page, watched: watchPage(page) }
  }),
)

const seen: Seen[] = []
for (const route of town.product.routes.filter(each => each.method === 'GET'))
  seen.push(await asSomebody(town, route, answer => answer.statusCode === 200 && isPage(answer)))
const shown = seen.filter(({ answer }) => isPage(answer))

test('every address that answers no page, file or data leads on for a known reason', () => {
  const sentOn = seen.filter(({ answer }) => answer.statusCode >= 300 && answer.statusCode < 400)
  expect(sentOn.map(({ route }) => nameOf(route)).toSorted()).toEqual(
    Object.keys(SEND_ON).toSorted(),
  )
})

test.for(shown.map(each => [nameOf(each.route), each] as const))(
  '%s is a good page in both languages and at both widths',
  async ([, { address, answer, browser }]) => {
    expect(answer.statusCode).toBe(200)
    await context.clearCookies()
    await context.addCookies([...browser.cookies].map(([name, value]) => ({ name, value, url })))
    const found = await Promise.all(
      tabs.map(async ({ language, opened, looked, page, watched }) => {
        await page.setViewportSize(opened)
        await page.goto(url + language + address)
        const width = await tooWide(page)
        await page.setViewportSize(looked)
        return [...width.map(each => `${page.url()} ${each}`), ...(await watched.findings())]
      }),
    )
    expect(found.flat()).toEqual([])
  },
)
