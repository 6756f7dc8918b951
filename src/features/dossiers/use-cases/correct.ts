import { newId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { listEventsOf } from '#platform/events/event.queries.ts'
import { type Applicant, type ApplicantInput, checkApplicant } from '../domain/applicant.ts'
import {
  type CorrectableField,
  type CorrectionReason,
  decideCorrection,
} from '../domain/decide-correction.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { findApplicant } from '../store/applicant.queries.ts'
import { writeCorrection } from '../store/correction.writes.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'
import { listApprovers } from './list-candidates.ts'

/** What is put right, why, and which head of the unit agreed. */
export type CorrectionWish = {
  readonly field: CorrectableField
  readonly value: string
  readonly reason: CorrectionReason
  readonly approvedBy: string
}

/**
 * Corrects an applicant's data: a new event that names the one that told of it, a reason and an approver. What was
 * there is kept. Event: dossier.corrected.
 */
export async function correct(
  deps: DossierDeps,
  at: At & CorrectionWish,
): Promise<Result<Record<string, never>, DossierError>> {
  const allowed = { right: DOSSIER_PERMISSIONS.correct, where: 'anywhere' } as const
  let put: { old: string; new: string | null } | undefined
  const acted = await actOnDossier(
    deps,
    at,
    allowed,
    async ({ facts, by }) => {
      const before = await findApplicant(deps.db, at.dossierId)
      const events = await listEventsOf(deps.db, at.dossierId)
      const told = events.find(event => event.type === 'dossier.submitted')
      if (before === undefined || told === undefined) return err({ code: 'dossier_not_found' })
      const checked = putRight(before, at)
      if (!checked.ok) return checked
      put = checked.value
      if (!(await listApprovers(deps, facts)).some(each => each.id === at.approvedBy))
        return err({ code: 'correction_needs_another_approver' })
      return decideCorrection(facts, { ...at, corrects: told.id }, by)
    },
    async (trx, act) => {
      const event = (await listEventsOf(trx, at.dossierId)).findLast(
        each => each.type === 'dossier.corrected',
      )
      const now = act.clock.now()
      await writeCorrection(trx, {
        ...{ id: newId(now), siteId: at.siteId, dossierId: at.dossierId, eventId: event?.id ?? '' },
        ...{ field: at.field, oldValue: put?.old ?? '', newValue: put?.new ?? null },
        ...{
          reason: at.reason,
          correctedAt: now,
          correctedBy: at.officer.id,
          approvedBy: at.approvedBy,
        },
      })
    },
  )
  return acted.ok ? ok({}) : acted
}

const NAMES = {
  name: 'name',
  identity_number: 'identityNumber',
  phone: 'phone',
  email: 'email',
  address: 'address',
  birth_date: 'birthDate',
} as const satisfies Record<CorrectableField, keyof Applicant & keyof ApplicantInput>

function putRight(
  before: Applicant,
  { field, value }: CorrectionWish,
): Result<{ old: string; new: string | null }, DossierError> {
  const name = NAMES[field]
  const given = Object.fromEntries(Object.entries(before).map(([key, text]) => [key, text ?? '']))
  const checked = checkApplicant({ ...(given as ApplicantInput), [name]: value }, before.language)
  if (!checked.ok) return err({ code: 'correction_invalid' })
  if (checked.value[name] === before[name]) return err({ code: 'correction_unchanged' })
  return ok({ old: before[name] ?? '', new: checked.value[name] })
}
