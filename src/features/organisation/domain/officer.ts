import type { PlainDate } from '#kernel/plain-date.ts'
import type { Role } from './roles.ts'

/** A person who works for the administration. */
export type OfficerRef = {
  readonly id: string
  readonly fullName: string
  readonly email: string
  readonly phone: string
}

/** What an officer is to do in a unit. `validTo` is the first day after; `delegatedBy` names who gave it for a time. */
export type OfficerDuty = {
  readonly officerId: string
  readonly unitId: number
  readonly role: Role
  readonly titleVi: string
  readonly titleEn: string
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | undefined
  readonly delegatedBy: string | undefined
}

/** A duty by assignment, which an administrator gave and may end. */
export type Assignment = Omit<OfficerDuty, 'delegatedBy'> & {
  readonly id: string
  readonly siteId: number
}

/** Under which title an officer works in a unit. */
export type OfficerPost = Pick<OfficerDuty, 'officerId' | 'unitId' | 'titleVi' | 'titleEn'>

/** An officer with the duty for which it is listed. */
export type OfficerOnDuty = OfficerRef &
  Pick<OfficerDuty, 'unitId' | 'role' | 'titleVi' | 'titleEn' | 'delegatedBy'>

/** One officer's duty given to another for a time, first and last day included. */
export type Delegation = {
  readonly id: string
  readonly fromOfficerId: string
  readonly fromName: string
  readonly toOfficerId: string
  readonly toName: string
  readonly unitId: number
  readonly role: Role
  readonly firstDay: PlainDate
  readonly lastDay: PlainDate
  readonly reason: string
  readonly withdrawn: boolean
}
