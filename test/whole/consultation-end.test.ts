/** Promise to readers: a page that was kept asks for comments until the moment at which they are no longer taken, and no longer. */
import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import { openedConsultation } from '#test/support/consultations.ts'
import { openConsultations } from './consultation-desk.ts'

const { town } = await openConsultations()
const { clock, db } = town.world

it('says that a consultation is over at the very moment at which it closes, before any job has noted it', async () => {
  const { id, slug } = await openedConsultation(town, { title: 'Dự thảo sắp hết hạn' })
  await openedConsultation(town, { title: 'Dự thảo còn lâu', workingDays: 30 })
  const pages = ['/gop-y-du-thao', `/gop-y-du-thao/${slug}`, `/en/gop-y-du-thao/${slug}`] as const
  // Over a connection: what is sent into the server from inside is never answered with a page that was kept.
  const url = await town.product.server.listen({ port: 0, host: '127.0.0.1' })
  const said = () => Promise.all(pages.map(async path => (await fetch(url + path)).text()))
  const closesAt = addMinutes(clock.now(), 30)
  await db.updateTable('consultation').set({ closes_at: closesAt }).where('id', '=', id).execute()
  clock.set(new Date(closesAt.getTime() - 1))
  // Kept, and what was done before has been heard of: pages no longer follow what is in the database.
  const agency = async (name: string) => {
    await db.updateTable('consultation').set({ agency: name }).where('id', '=', id).execute()
    return said()
  }
  await expect
    .poll(async () => [await agency('Phòng Một'), await agency('Phòng Hai')])
    .toSatisfy(([before, after]) => isDeepStrictEqual(before, after))
  const [list = '', page, english] = await said()
  expect(overIn(list)).toBe('')
  expect(page).toContain(`href="/gop-y-du-thao/${slug}/gop-y`)
  expect(english).toContain(`href="/en/gop-y-du-thao/${slug}/gop-y`)
  clock.set(closesAt)
  const [listAfter, ...after] = await said()
  expect(overIn(listAfter)).toContain('Dự thảo sắp hết hạn')
  expect(overIn(listAfter)).not.toContain('Dự thảo còn lâu')
  for (const body of after) expect(body).not.toContain(`/gop-y-du-thao/${slug}/gop-y`)
  expect(after[0]).toContain('Hết hạn góp ý lúc')
})

/** What the list shows of those that are over. */
const overIn = (list = '') => list.split('id="da-dong"')[1] ?? ''
