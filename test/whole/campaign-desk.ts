/** The town with the desk of campaigns: who keeps them, who registers, and the form of one as an officer fills it in. */
import { openTestBrowser, type TestBrowser, type TestFields } from '#test/support/test-browser.ts'
import { foundTown } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

export const DESK = '/can-bo/dang-ky'

/** Opens it; gone after the file's tests. */
export async function openCampaignDesk(more: Parameters<typeof foundTown>[0] = {}) {
  const town = await foundTown(more)
  return {
    town,
    head: await browserOf(town, 'head'),
    reader: openTestBrowser(town.product.server),
  }
}

/** What an officer fills in, but for the times: registration from yesterday on, for a week. */
export const campaignForm = (more: TestFields = {}) => ({
  ...{ title_vi: 'Tiêm chủng', place: 'Trạm y tế', usual: ['phone', 'email'], identity: '' },
  ...{ opens_day: '04/10/2026', opens_time: '08:00', closes_day: '12/10/2026' },
  ...{ closes_time: '08:00', reminder: '24', retention: '04/11/2026' },
  ...more,
})

/** Makes it, opens it, and gives its address on the desk and that for residents. */
export async function madeCampaign(
  head: TestBrowser,
  form: TestFields,
): Promise<{ readonly desk: string; readonly path: string }> {
  const saved = await head.post(`${DESK}/moi`, form)
  const desk = (saved.headers.location ?? '').split('?')[0] ?? ''
  await head.post(`${desk}/mo`)
  const path = /href="(\/dang-ky\/[a-z0-9-]+)"/.exec((await head.get(desk)).body)?.[1] ?? ''
  return { desk, path }
}
