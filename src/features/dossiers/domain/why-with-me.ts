/** Why a dossier stands in an officer's list. Words: dossiers.vi.ts. */
import type { PauseKind } from './pause-policy.ts'
import type { State } from './states.ts'

/** Every reason for a row. */
export const WHYS = [
  'to_take_in',
  'stop_to_confirm',
  'waits_for_supplement',
  'waits_for_payment',
  'waits_for_other_agency',
  'proposal_to_decide',
  'assigned_to_you',
  'for_your_role',
  'for_your_unit',
  'with_a_colleague',
] as const

/** Why a dossier is with the officer. */
export type Why = (typeof WHYS)[number]

/** What the reason follows from. */
export type WorkFacts = {
  readonly state: State
  readonly pauseKind: PauseKind | null
  readonly hasProposal: boolean
  readonly unitId: number
  readonly stepRole: string | null
  readonly assigneeId: string | null
}

/** Tells why the row is there, the most telling reason first. */
export function whyWithMe(
  row: WorkFacts,
  officer: {
    readonly id: string
    readonly duties: readonly { readonly unitId: number; readonly role: string }[]
  },
): Why {
  if (row.state === 'submitted') return 'to_take_in'
  if (row.state === 'withdrawal_requested') return 'stop_to_confirm'
  if (row.pauseKind !== null) return `waits_for_${row.pauseKind}`
  if (row.assigneeId !== null && row.assigneeId !== officer.id) return 'with_a_colleague'
  const isTask = officer.duties.some(
    duty => duty.unitId === row.unitId && duty.role === row.stepRole,
  )
  if (row.hasProposal && isTask) return 'proposal_to_decide'
  if (row.assigneeId === officer.id) return 'assigned_to_you'
  return isTask ? 'for_your_role' : 'for_your_unit'
}
