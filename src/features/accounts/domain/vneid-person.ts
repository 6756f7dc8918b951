/**
 * Whom VNeID vouches for. Claims as seen at the national provider: `HoVaTen`, `SoDinhDanh` (12 digits),
 * `NgayThangNamSinh` (YYYYMMDD), `sub`. Accounts are keyed on `SoDinhDanh`, never on phone or e-mail.
 */
import { z } from 'zod'
import { identityDigits, identityNumberProblem } from '#kernel/identity-number.ts'
import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'

/** A person as the provider names it. */
export type VneidPerson = {
  readonly issuer: string
  readonly subject: string
  readonly identityNumber: string
  readonly fullName: string
  readonly bornOn: PlainDate | undefined
}

const claims = z.object({
  sub: z.string().min(1).max(255),
  SoDinhDanh: z
    .string()
    .transform(identityDigits)
    .refine(digits => identityNumberProblem(digits, false) === undefined),
  HoVaTen: z.string().trim().min(1).max(200),
  NgayThangNamSinh: z.string().optional(),
})

/** Reads the claims, or gives undefined when they name nobody. */
export function readVneidPerson(issuer: string, given: unknown): VneidPerson | undefined {
  const parsed = claims.safeParse(given)
  if (!parsed.success) return undefined
  const { sub, SoDinhDanh, HoVaTen, NgayThangNamSinh } = parsed.data
  return {
    issuer,
    subject: sub,
    identityNumber: SoDinhDanh,
    fullName: HoVaTen.normalize('NFC'),
    bornOn: readBirthDay(NgayThangNamSinh ?? ''),
  }
}

function readBirthDay(text: string): PlainDate | undefined {
  const iso = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  return isPlainDate(iso) ? iso : undefined
}
