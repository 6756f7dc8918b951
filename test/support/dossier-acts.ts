/** Carries dossiers of the test administration from act to act, each by the officer whose task it is. */
import {
  approve,
  forward,
  proposeResult,
  requestSupplement,
  resolve,
  returnResult,
  startStep,
} from '#features/dossiers'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Result } from '#kernel/result.ts'
import { type AnyWorld, at, type OfficerName, type World } from './dossier-world.ts'

/** The value, or an error that names the refusal: for acts that a test rests on without being about them. */
export async function done<T>(acting: Promise<Result<T, { readonly code: string }>>): Promise<T> {
  const result = await acting
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

/** An officer at a dossier. */
export function by(world: AnyWorld, officer: OfficerName, dossierId: string) {
  return { siteId: world.siteId, officer: world.officer(officer), dossierId }
}

/** The counter hands it to the specialist, who takes it up. */
export async function handToSpecialist(world: AnyWorld, dossierId: string): Promise<void> {
  await done(forward(world, { ...by(world, 'counter', dossierId), note: 'Hồ sơ giấy' }))
  await done(startStep(world, by(world, 'specialist', dossierId)))
}

/** From the specialist's step to the issued result, at the given moments when there are some. */
export async function resolveDossier(
  world: World,
  dossierId: string,
  moments: { readonly proposed?: string; readonly resolved?: string } = {},
): Promise<void> {
  if (moments.proposed !== undefined) at(world, moments.proposed)
  await done(
    proposeResult(world, {
      ...by(world, 'specialist', dossierId),
      outcome: 'granted',
      summary: 'Đủ điều kiện giải quyết',
    }),
  )
  if (moments.resolved !== undefined) at(world, moments.resolved)
  await done(startStep(world, by(world, 'leader', dossierId)))
  await done(approve(world, by(world, 'leader', dossierId)))
  await done(
    resolve(world, {
      ...by(world, 'leader', dossierId),
      number: '15/XN-UBND',
      issuedOn: dateInVietNam(world.clock.now()),
      signerName: 'Cán bộ leader',
      signerPost: 'Chủ tịch',
    }),
  )
}

/** The counter hands the result to whoever came for it. */
export async function handOver(world: World, dossierId: string): Promise<void> {
  await done(
    returnResult(world, {
      ...by(world, 'counter', dossierId),
      way: 'counter',
      receivedBy: 'Trần Văn Nhận',
    }),
  )
}

/** The counter asks for one certified copy. */
export async function askSupplement(world: World, dossierId: string): Promise<void> {
  await done(
    requestSupplement(world, {
      ...by(world, 'counter', dossierId),
      reasons: [{ code: 'paper_missing', text: 'Chưa có bản sao giấy khai sinh' }],
      items: [{ name: 'Bản sao giấy khai sinh', originals: 0, certifiedCopies: 1, photocopies: 0 }],
      guidance: 'Chứng thực bản sao tại phường rồi mang đến quầy',
    }),
  )
}
