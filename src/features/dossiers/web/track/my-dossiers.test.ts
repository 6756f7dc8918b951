import { expect, test } from 'vitest'
import { beginDraft, saveDraft, submitDossier } from '#features/dossiers'
import { dossiersFeature } from '#features/dossiers/plugin'
import { newId } from '#kernel/ids.ts'
import { listEventsOf } from '#platform/events/event.queries.ts'
import { testDatabase } from '#test/support/database.ts'
import { done } from '#test/support/dossier-acts.ts'
import { APPLICANT, attachFile, dossierWorld, uploadOf } from '#test/support/dossier-world.ts'
import { featureServer } from '#test/support/feature-server.ts'

const db = await testDatabase()
const world = await dossierWorld(db)
const { siteId } = world
const site = await featureServer({
  db,
  clock: world.clock,
  features: deps => [dossiersFeature(deps)],
})

test('a signed-in citizen finds drafts and dossiers, and opens only the own ones', async () => {
  const [mine, other] = [await account('mot@example.vn'), await account('hai@example.vn')]
  const draftId = await draftOf(mine)
  const { dossierId, code } = await sentBy(mine)
  const me = await site.openBrowserOf(siteId, { kind: 'citizen', id: mine })
  const list = (await me.get('/ho-so')).body
  expect(list).toContain(code)
  expect(list).toContain(`/ho-so/nhap/${draftId}`)
  const opened = await me.get(`/ho-so/${dossierId}`)
  expect(opened.headers.location).toMatch(/^\/ho-so\/theo-doi\/[\w-]{43}$/)
  expect((await me.get(String(opened.headers.location))).body).toContain(code)

  const neighbour = await site.openBrowserOf(siteId, { kind: 'citizen', id: other })
  const empty = (await neighbour.get('/ho-so')).body
  expect(empty).not.toContain(code)
  expect(empty).toContain('Bạn chưa nộp hồ sơ nào bằng tài khoản này')
  const theirs = await neighbour.get(`/ho-so/${dossierId}`)
  const none = await neighbour.get(`/ho-so/${newId(world.clock.now())}`)
  expect([theirs.statusCode, none.statusCode]).toEqual([404, 404])
  const nobody = await site.openBrowser().get(`/ho-so/${dossierId}`)
  expect(nobody.headers.location).toContain('/dang-nhap')
})

test('what a signed-in citizen does is recorded under that account', async () => {
  const mine = await account('ba@example.vn')
  const { dossierId } = await sentBy(mine)
  const me = await site.openBrowserOf(siteId, { kind: 'citizen', id: mine })
  const opened = String((await me.get(`/ho-so/${dossierId}`)).headers.location)
  await me.post(`${opened}/rut`, { reason: 'Tôi đã nộp nhầm thủ tục' })
  const events = await listEventsOf(db, dossierId)
  const wish = events.find(event => event.type === 'dossier.withdrawal_requested')
  expect(wish).toMatchObject({ actorKind: 'citizen', actorId: mine })
})

async function account(email: string): Promise<string> {
  const id = newId(world.clock.now())
  await db
    .insertInto('citizen_account')
    .values({ id, site_id: siteId, email, opened_at: world.clock.now() })
    .execute()
  return id
}

async function draftOf(accountId: string): Promise<string> {
  const where = { siteId, procedureId: world.procedureId, unitId: world.unit('one-stop') }
  const { draftId } = await done(beginDraft(world, { ...where, accountId, language: 'vi' }))
  const answers = {
    applicant: { name: APPLICANT.name, identity_number: APPLICANT.identityNumber },
    applicant_phone: APPLICANT.phone,
  }
  const draft = { draftId, accountId }
  await done(saveDraft(world, { siteId, draft, pageKey: 'who', answers }))
  const file = { field: 'declaration', name: 'to-khai.pdf', upload: uploadOf(draftId) }
  await attachFile(world, draft, file)
  return draftId
}

async function sentBy(accountId: string) {
  const draft = { draftId: await draftOf(accountId), accountId }
  const actor = { kind: 'citizen', id: accountId } as const
  return done(submitDossier(world, { siteId, draft, language: 'vi', actor }))
}
