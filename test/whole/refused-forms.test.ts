/** Every form sent empty comes back as a valid page, in both languages. */
import { expect, test } from 'vitest'
import { htmlFindings } from '#test/support/page-checks.ts'
import { foundTown } from '#test/support/town.ts'
import { asSomebody, isPage } from './somebody.ts'
import { nameOf } from './visits.ts'

const town = await foundTown()
const forms = town.product.routes.filter(({ method }) => method === 'POST')

test.for(forms.map(route => [nameOf(route), route] as const))(
  '%s, sent empty, answers with no page or a valid one',
  async ([, route]) => {
    const { address, answer, browser } = await asSomebody(
      town,
      route,
      each => each.statusCode === 422,
    )
    if (!isPage(answer)) return
    const inEnglish = await browser.post(`/en${address}`)
    for (const { body } of [answer, inEnglish]) expect(await htmlFindings(body)).toEqual([])
  },
)
