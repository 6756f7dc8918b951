import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Trx } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import type { Role } from '../domain/roles.ts'
import { findOfficerByEmail } from '../store/officer.queries.ts'
import { insertAssignments, insertOfficers } from '../store/organisation.writes.ts'

/** A person to be taken into the administration, with the first duty. */
export type NewOfficer = {
  readonly siteId: number
  readonly fullName: string
  readonly email: string
  readonly phone?: string
  readonly unitId: number
  readonly role: Role
  readonly titleVi: string
  readonly titleEn: string
}

/** Registers an officer with one duty from today on, in the caller's transaction. Event: officer.registered. */
export async function registerOfficer(
  deps: { trx: Trx; clock: Clock },
  officer: NewOfficer,
  by: ActorRef,
): Promise<Result<{ readonly officerId: string }, { readonly code: 'officer_email_taken' }>> {
  const { trx, clock } = deps
  const now = clock.now()
  const today = dateInVietNam(now)
  if ((await findOfficerByEmail(trx, officer.siteId, officer.email)) !== undefined) {
    return err({ code: 'officer_email_taken' })
  }
  const officerId = newId(now)
  await insertOfficers(trx, [
    {
      id: officerId,
      siteId: officer.siteId,
      fullName: officer.fullName,
      email: officer.email,
      phone: officer.phone ?? '',
      since: today,
    },
  ])
  await insertAssignments(trx, [{ ...officer, id: newId(now), officerId, validFrom: today }])
  await appendEvent(
    trx,
    { siteId: officer.siteId, actor: by, clock },
    {
      type: 'officer.registered',
      subject: { kind: 'officer', id: officerId },
      unitId: officer.unitId,
      data: { role: officer.role },
    },
  )
  return ok({ officerId })
}
