/** For each act of an officer, a dossier of the town on which somebody may do it now. */
import {
  approve,
  pauseForOtherAgency,
  proposeResult,
  requestWithdrawal,
  trackByProof,
} from '#features/dossiers'
import { by, done, handToSpecialist } from '#test/support/dossier-acts.ts'
import { resolveDossier, returnDossier } from '#test/support/dossier-way.ts'
import { APPLICANT, received, submitted, type World } from '#test/support/dossier-world.ts'
import { askPassport } from '#test/support/tracked-dossier.ts'

/** Makes a dossier and gives its id. */
type Making = (world: World) => Promise<string>

/** By the last part of the act's address. */
const MAKINGS: Readonly<Record<string, Making>> = {
  'tiep-nhan': sent,
  'tu-choi': sent,
  'yeu-cau-bo-sung': sent,
  'nhan-bo-sung': awaitingSupplement,
  'nhan-viec': received,
  'giao-viec': received,
  'chuyen-buoc': received,
  'gia-han': received,
  'xin-loi': received,
  'dinh-chinh': received,
  'nhan-thay': atWork,
  'tra-lai-buoc-truoc': atWork,
  'cho-tai-chinh': atWork,
  'cho-co-quan-khac': atWork,
  trinh: atWork,
  dung: atWork,
  'tiep-tuc': paused,
  'xac-nhan-dung': withdrawn,
  duyet: proposed,
  'khong-duyet': proposed,
  'ket-qua': approved,
  'tra-ket-qua': resolved,
}

/** A dossier on which the act at the end of that address is open. Throws when nobody has said which. */
export function dossierForAct(world: World, path: string): Promise<string> {
  const make = MAKINGS[path.slice(path.lastIndexOf('/') + 1)]
  if (make === undefined) throw new Error(`test/whole/example-acts.ts knows no dossier for ${path}`)
  return make(world)
}

/** Sent online, not yet taken in. */
async function sent(world: World): Promise<string> {
  return (await submitted(world)).dossierId
}

/** Sent online; the counter has asked for a paper. */
export async function awaitingSupplement(world: World): Promise<string> {
  const id = await sent(world)
  await askPassport(world, id, 'counter')
  return id
}

/** The specialist has taken it up. */
async function atWork(world: World): Promise<string> {
  const id = await received(world)
  await handToSpecialist(world, id)
  return id
}

async function paused(world: World): Promise<string> {
  const id = await atWork(world)
  const why = { agency: 'Công an phường', reason: 'Chờ xác minh nơi cư trú' }
  await done(pauseForOtherAgency(world, { ...by(world, 'specialist', id), ...why }))
  return id
}

async function withdrawn(world: World): Promise<string> {
  const id = await atWork(world)
  const applicant = { dossierId: id, proof: APPLICANT.phone }
  const asked = { siteId: world.siteId, applicant, actor: { kind: 'visitor' } } as const
  await done(requestWithdrawal(world, { ...asked, reason: 'Tôi không cần nữa' }))
  return id
}

async function proposed(world: World): Promise<string> {
  const id = await atWork(world)
  const wish = { outcome: 'granted', summary: 'Đủ điều kiện giải quyết' } as const
  await done(proposeResult(world, { ...by(world, 'specialist', id), ...wish }))
  return id
}

async function approved(world: World): Promise<string> {
  const id = await proposed(world)
  await done(approve(world, by(world, 'leader', id)))
  return id
}

/** Its result waits at the counter. */
export async function resolved(world: World): Promise<string> {
  const id = await received(world)
  await resolveDossier(world, id)
  return id
}

/** Its result was handed over. */
export async function returned(world: World): Promise<string> {
  const id = await resolved(world)
  await returnDossier(world, id)
  return id
}

/** The link with which its applicant follows a dossier. */
export async function tokenFor(world: World, dossierId: string): Promise<string> {
  const { siteId } = world
  const code = await codeOf(world, dossierId)
  const tracked = await trackByProof(world, { siteId, code, proof: APPLICANT.phone })
  if (tracked === undefined) throw new Error('The applicant’s phone opens the dossier')
  return tracked.token
}

/** The code by which people call a dossier. */
export async function codeOf({ db }: World, dossierId: string): Promise<string> {
  const { code } = await db
    .selectFrom('dossier')
    .select('code')
    .where('id', '=', dossierId)
    .executeTakeFirstOrThrow()
  return code
}
