/** A received dossier brought to its end in one go, for tests that begin there. */
import { apologise, findFacts, isLate, returnResult } from '#features/dossiers'
import { dateInVietNam } from '#kernel/instant.ts'
import { addDays } from '#kernel/plain-date.ts'
import { by, done, handToSpecialist } from './dossier-acts.ts'
import type { AnyWorld } from './dossier-world.ts'
import { issued } from './tracked-dossier.ts'

/** From receipt to the issued result, all at the clock's moment. A late one is apologised for first. */
export async function resolveDossier(world: AnyWorld, dossierId: string): Promise<void> {
  await handToSpecialist(world, dossierId)
  const now = world.clock.now()
  const facts = await findFacts(world.db, world.siteId, { id: dossierId })
  const dueAt = facts?.dossier.dueAt
  if (dueAt && isLate(dueAt, now)) {
    await done(
      apologise(world, {
        ...by(world, 'head', dossierId),
        reason: 'Hồ sơ phải xác minh lâu hơn dự kiến',
        newDate: addDays(dateInVietNam(now), 1),
        signerPost: 'Chủ tịch',
      }),
    )
  }
  await issued(world, dossierId)
}

/** Hands the result over at the counter. */
export async function returnDossier(world: AnyWorld, dossierId: string): Promise<void> {
  const at = by(world, 'counter', dossierId)
  await done(returnResult(world, { ...at, way: 'counter', receivedBy: 'Nguyễn Thị Thử' }))
}
