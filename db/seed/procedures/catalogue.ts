import { BIRTH } from './catalogue/birth.ts'
import { BUILDING_PERMIT } from './catalogue/building-permit.ts'
import { CERTIFIED_COPY, CERTIFIED_SIGNATURE } from './catalogue/certification.ts'
import { DEATH } from './catalogue/death.ts'
import { EXTRACT } from './catalogue/extract.ts'
import { FUNERAL_SUPPORT } from './catalogue/funeral-support.ts'
import { BUSINESS_CHANGE, BUSINESS_FOUNDING } from './catalogue/household-business.ts'
import { CORRECTION, FOREIGN_MARRIAGE } from './catalogue/justice-department.ts'
import { LAND_MEDIATION } from './catalogue/land-mediation.ts'
import { MARITAL_STATUS } from './catalogue/marital-status.ts'
import { MARRIAGE } from './catalogue/marriage.ts'
import { GUARDIANSHIP, PARENTAGE } from './catalogue/parents-and-guardians.ts'
import { PERMIT_EXTENSION } from './catalogue/permit-extension.ts'
import { DISABILITY, SOCIAL_ALLOWANCE } from './catalogue/social-assistance.ts'
import type { SeedProcedure } from './seed-types.ts'

/** The demo's procedures, the most asked-for first. */
export const CATALOGUE: readonly SeedProcedure[] = [
  CERTIFIED_COPY,
  BIRTH,
  EXTRACT,
  MARITAL_STATUS,
  CERTIFIED_SIGNATURE,
  BUSINESS_FOUNDING,
  MARRIAGE,
  BUILDING_PERMIT,
  CORRECTION,
  DEATH,
  SOCIAL_ALLOWANCE,
  BUSINESS_CHANGE,
  DISABILITY,
  PERMIT_EXTENSION,
  FUNERAL_SUPPORT,
  PARENTAGE,
  GUARDIANSHIP,
  LAND_MEDIATION,
  FOREIGN_MARRIAGE,
]
