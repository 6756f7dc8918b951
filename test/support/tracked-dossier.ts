/** A dossier as its applicant follows it: how far officers have brought it, and the token that opens it. */
import {
  approve,
  proposeResult,
  requestSupplement,
  resolve,
  takeIn,
  trackByProof,
} from '#features/dossiers'
import { dateInVietNam } from '#kernel/instant.ts'
import type { StoredUpload } from '#platform/files/file-store.ts'
import { by, done, handToSpecialist } from './dossier-acts.ts'
import { type AnyWorld, APPLICANT } from './dossier-world.ts'

/** The counter takes a dossier in, and the ward's specialist takes up the second step. */
export async function broughtToWork(world: AnyWorld, dossierId: string): Promise<void> {
  await done(takeIn(world, by(world, 'counter', dossierId)))
  await handToSpecialist(world, dossierId)
}

/** The specialist proposes what the leader approves and issues, with that file when there is one. */
export async function issued(
  world: AnyWorld,
  dossierId: string,
  upload?: StoredUpload,
): Promise<void> {
  const leader = by(world, 'leader', dossierId)
  const proposal = { outcome: 'granted', summary: 'Đủ điều kiện, đề nghị cấp' } as const
  await done(proposeResult(world, { ...by(world, 'specialist', dossierId), ...proposal }))
  await done(approve(world, leader))
  const issuedOn = dateInVietNam(world.clock.now())
  const signed = { number: '12/GCN', issuedOn, signerName: 'Trần Thị Ký', signerPost: 'Chủ tịch' }
  const file = upload === undefined ? {} : { file: { name: 'giay-chung-nhan.pdf', upload } }
  await done(resolve(world, { ...leader, ...signed, ...file }))
}

/** The officer whose turn it is asks the applicant for a copy of the passport, once. */
export function askPassport(world: AnyWorld, dossierId: string, who: 'counter' | 'specialist') {
  return done(
    requestSupplement(world, {
      ...by(world, who, dossierId),
      reasons: [{ code: 'paper_missing', text: 'Thiếu bản sao hộ chiếu' }],
      items: [{ name: 'Hộ chiếu', originals: 0, certifiedCopies: 0, photocopies: 1 }],
      guidance: 'Chụp trang có ảnh rồi gửi lại tại đây',
    }),
  )
}

/** The token that the dossier's code and the applicant's phone give. */
export async function tokenOf(world: AnyWorld, code: string): Promise<string> {
  const found = await trackByProof(world, { siteId: world.siteId, code, proof: APPLICANT.phone })
  if (found === undefined) throw new Error('The dossier was not found')
  return found.token
}
