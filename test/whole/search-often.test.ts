/** What is most asked for is advised to whoever finds nothing: as the figures say now, not as they said before. */
import { expect, it } from 'vitest'
import { received } from '#test/support/dossier-world.ts'
import { openTestBrowser } from '#test/support/test-browser.ts'
import { foundTown } from '#test/support/town.ts'

it('is nothing before the first dossier is counted, and that procedure from then on', async () => {
  const town = await foundTown()
  const reader = openTestBrowser(town.product.server)
  const advisedFor = async (words: string) => {
    const { body } = await reader.get(`/tim-kiem?q=${words}`)
    return /<ul class="govuk-list">(.*?)<\/ul>/s.exec(body)?.[1] ?? ''
  }
  const { name_vi: name } = await town.world.db
    .selectFrom('procedure_version')
    .select('name_vi')
    .executeTakeFirstOrThrow()

  expect(await advisedFor('qwxq')).not.toContain(name)
  await received(town.world)
  await town.product.drainFeed()
  // Each process hears of a change a moment later; each search is another, since pages are kept too.
  let words = 'qwxq'
  const again = () => {
    words += 'q'
    return advisedFor(words)
  }
  await expect.poll(again).toContain(name)
})
