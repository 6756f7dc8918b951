/** What slips are made of: a dossier's facts with the names that belong to them. All looked up before; nothing is read here. */
import type { OfficerRef, Unit } from '#features/organisation'
import { spacedPhone } from '#kernel/contact.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Applicant } from '../../domain/applicant.ts'
import type { DossierFacts } from '../../domain/dossier.ts'
import type { SlipApplicant, SlipPaper } from '../../domain/slips/slip-parts.ts'

/** The dossier and every name that its slips may show. */
export type SlipMaterial = {
  readonly facts: DossierFacts
  readonly applicant: Applicant
  readonly papers: readonly SlipPaper[]
  /** Name of a step of the procedure version, by its key. */
  readonly stepName: (key: string) => string | undefined
  readonly unit: (id: number) => Unit
  /** The unit above, when there is one. */
  readonly parentOf: (unit: Unit) => Unit | undefined
  readonly officer: (id: string | null) => OfficerRef | undefined
  /** The officer's post in the deciding agency. */
  readonly postOf: (officerId: string) => string | undefined
  /** The register's volume and the dossier's number in it; null before receipt. */
  readonly inRegister: { readonly book: string; readonly number: number } | null
  /** The running number of the supplement request in its unit and year. */
  readonly supplementNumber: number | null
  /** Address of the tracking page. */
  readonly trackingUrl: string
}

/** The applicant as slips name them. */
export function namedApplicant({ applicant }: SlipMaterial): SlipApplicant {
  const { name, address, phone, email, identityNumber } = applicant
  return { name, address, phone: phone && spacedPhone(phone), email, identityNumber }
}

/** The register's volume of a day: one for each month. */
export function bookOf(day: PlainDate): string {
  return `${day.slice(5, 7)}/${day.slice(0, 4)}`
}
