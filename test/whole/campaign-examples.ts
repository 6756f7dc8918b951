/** What exists of campaigns, made anew for each visit. */
import { sql } from 'kysely'
import { registrationPath } from '#features/campaigns'
import { registered, testCampaign } from '#test/support/campaign-list.ts'
import { APPLICANT } from '#test/support/dossier-world.ts'
import type { Town } from '#test/support/town.ts'
import { type Example, type Maker, of } from './example.ts'

export const CAMPAIGN_MAKERS: readonly (readonly [string, Maker])[] = [
  ['/can-bo/dang-ky/:id/danh-sach/:person', aFullCampaign],
  ['/can-bo/dang-ky/:id/tep/:sha256', aCampaignWithAFile],
  ['/can-bo/dang-ky/:id/danh-sach', aFullCampaign],
  ['/can-bo/dang-ky/:id/diem-danh', aFullCampaign],
  ['/can-bo/dang-ky/:id', aCampaign],
  ['/dang-ky/phieu/:token', aRegistration],
  ['/dang-ky/:slug', async town => of('everyone', { slug: (await testCampaign(town)).slug })],
]

/** An open campaign of the ward. */
async function aCampaign(town: Town): Promise<Example> {
  return of('unit', { id: (await testCampaign(town)).id })
}

/** The same with somebody who registered, and whose code was scanned. */
async function aFullCampaign(town: Town): Promise<Example> {
  const campaign = await testCampaign(town)
  const id = await registered(town, campaign, { name: APPLICANT.name, phone: APPLICANT.phone })
  const { code } = await town.world.db
    .selectFrom('registration')
    .select('code')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...of('unit', { id: campaign.id, person: id }), query: { ma: code } }
}

/** The same with a file that came with the form. */
async function aCampaignWithAFile(town: Town): Promise<Example> {
  const campaign = await testCampaign(town)
  await registered(town, campaign, { name: APPLICANT.name, phone: APPLICANT.phone })
  const { sha256, size } = await town.product.deps.erasableFiles.saveBytes(Buffer.from('%PDF-1.4'))
  await sql`insert into registration_file
    select gen_random_uuid(), site_id, campaign_id, once_key, 'own_1', ${sha256}, 'giay.pdf', ${size}, 'pdf', registered_at
    from registration where campaign_id = ${campaign.id}`.execute(town.world.db)
  return of('unit', { id: campaign.id, sha256 })
}

/** A registration by the link that its person has. Whoever has the link may see it. */
async function aRegistration(town: Town): Promise<Example> {
  const campaign = await testCampaign(town)
  const id = await registered(town, campaign, { name: APPLICANT.name, phone: APPLICANT.phone })
  const path = registrationPath(town.product.deps.keys, id)
  return of('everyone', { token: path.split('/').at(-1) ?? '' })
}
