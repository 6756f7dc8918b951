/** A dossier's way through the use cases, for tests that need one further along: each act by the officer whose task it is. */
import {
  apologise,
  approve,
  forward,
  proposeResult,
  resolve,
  returnResult,
  startStep,
} from '#features/dossiers'
import { dateInVietNam } from '#kernel/instant.ts'
import { addDays } from '#kernel/plain-date.ts'
import type { Result } from '#kernel/result.ts'
import type { OfficerName, World } from './dossier-world.ts'

/** From receipt to the approved and issued result, all at the clock's moment. A late one is apologised for first. */
export async function resolveDossier(world: World, dossierId: string): Promise<void> {
  const by = (name: OfficerName) => ({
    siteId: world.siteId,
    officer: world.officer(name),
    dossierId,
  })
  const today = dateInVietNam(world.clock.now())
  must(await startStep(world, by('counter')))
  must(await forward(world, by('counter')))
  must(await startStep(world, by('specialist')))
  must(
    await proposeResult(world, {
      ...by('specialist'),
      outcome: 'granted',
      summary: 'Đủ điều kiện theo quy định',
    }),
  )
  must(await approve(world, by('leader')))
  const result = {
    number: '12/GCN',
    issuedOn: today,
    signerName: 'Người Ký',
    signerPost: 'Chủ tịch',
  }
  const resolved = await resolve(world, { ...by('leader'), ...result })
  if (resolved.ok) return
  const reason = 'Hồ sơ phải xác minh lâu hơn dự kiến'
  must(
    await apologise(world, {
      ...by('head'),
      reason,
      newDate: addDays(today, 1),
      signerPost: 'Chủ tịch',
    }),
  )
  must(await resolve(world, { ...by('leader'), ...result }))
}

/** Hands the result over at the counter. */
export async function returnDossier(world: World, dossierId: string): Promise<void> {
  const at = { siteId: world.siteId, officer: world.officer('counter'), dossierId }
  must(await returnResult(world, { ...at, way: 'counter', receivedBy: 'Nguyễn Thị Thử' }))
}

function must(result: Result<unknown, { readonly code: string }>): void {
  if (!result.ok) throw new Error(result.error.code)
}
