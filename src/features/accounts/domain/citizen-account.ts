import type { PlainDate } from '#kernel/plain-date.ts'

/** What a citizen signs in to. */
export type CitizenAccount = {
  readonly id: string
  readonly siteId: number
  readonly email: string | undefined
  readonly fullName: string
  readonly phone: string
  readonly identityNumber: string | undefined
  /** Name, number and birth date come from VNeID and are not changed here. */
  readonly isVerified: boolean
  readonly bornOn: PlainDate | undefined
}

/** What a citizen changes on the own account. */
export type Profile = {
  readonly fullName: string
  readonly phone: string
  readonly identityNumber: string | undefined
}
