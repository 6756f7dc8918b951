import type { PlainDate } from '#kernel/plain-date.ts'

/** What a unit is. */
export type UnitKind = 'district' | 'department' | 'ward' | 'one_stop'

/** A body of the administration. `validTo` is the first day on which it no longer is. */
export type Unit = {
  readonly id: number
  readonly siteId: number
  readonly slug: string
  readonly kind: UnitKind
  readonly parentId: number | undefined
  readonly agencyCode: string
  readonly nameVi: string
  readonly nameEn: string
  readonly shortNameVi: string
  readonly shortNameEn: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | undefined
}

/** That one unit took over from another. */
export type Succession = {
  readonly predecessorId: number
  readonly successorId: number
  readonly happenedOn: PlainDate
  readonly citation: string
}
