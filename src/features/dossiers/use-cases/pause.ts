import { ok, type Result } from '#kernel/result.ts'
import { decidePause } from '../domain/decide-pause.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { DOSSIER_PERMISSIONS } from '../dossiers.permissions.ts'
import { actOnDossier } from './act-on-dossier.ts'
import type { At, DossierDeps } from './dossier-deps.ts'

type Paused = Promise<Result<Record<string, never>, DossierError>>

/** Stops the clock until the applicant has paid (status 6). Event: dossier.paused. */
export function pauseForPayment(deps: DossierDeps, at: At & { readonly reason: string }): Paused {
  return pause(deps, at, { kind: 'payment', reason: at.reason })
}

/** Stops the clock until another agency has answered. Event: dossier.paused. */
export function pauseForOtherAgency(
  deps: DossierDeps,
  at: At & { readonly agency: string; readonly reason: string },
): Paused {
  return pause(deps, at, {
    kind: 'other_agency',
    reason: `${at.agency.trim()}: ${at.reason.trim()}`,
  })
}

async function pause(deps: DossierDeps, at: At, why: Parameters<typeof decidePause>[1]): Paused {
  const allowed = { right: DOSSIER_PERMISSIONS.process, where: 'here', task: true } as const
  const acted = await actOnDossier(deps, at, allowed, ({ facts, by }) =>
    decidePause(facts, why, by),
  )
  return acted.ok ? ok({}) : acted
}
