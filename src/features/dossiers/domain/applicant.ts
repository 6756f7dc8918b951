/** Whose dossier it is. Personal data: kept in its own table, never in events, addresses or logs. */
import { normaliseLine } from '#features/procedures'
import { emailAddress, phoneNumber } from '#kernel/contact.ts'
import { identityDigits, identityNumberProblem } from '#kernel/identity-number.ts'
import type { Language } from '#kernel/language.ts'
import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'

/** The applicant, checked. A phone or an identity number is there: without one the dossier could not be tracked. */
export type Applicant = {
  readonly kind: 'person' | 'organisation'
  readonly name: string
  readonly identityNumber: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
  readonly birthDate: PlainDate | null
  /** Who brought the dossier, when that is somebody else. */
  readonly submitterName: string | null
  /** The language of messages. */
  readonly language: Language
}

/** The applicant as typed at the counter or answered in a form. Empty texts count as not given. */
export type ApplicantInput = {
  readonly kind?: 'person' | 'organisation'
  readonly name: string
  readonly identityNumber?: string
  readonly phone?: string
  readonly email?: string
  readonly address?: string
  readonly birthDate?: string
  readonly submitterName?: string
}

/** What may be wrong with an applicant, by field. */
export type ApplicantProblem = 'required' | 'format' | 'phone_or_identity_number'

/** The fields that are wrong. */
export type ApplicantProblems = { readonly [field in keyof ApplicantInput]?: ApplicantProblem }

/** Checks and normalises (NFC, digits only, national phone form). Enterprises have numbers of 10 or 13 digits. */
export function checkApplicant(
  input: ApplicantInput,
  language: Language,
): Result<Applicant, ApplicantProblems> {
  const kind = input.kind ?? 'person'
  const identityNumber = read(input.identityNumber, text => numberOf(kind, text))
  const phone = read(input.phone, phoneNumber)
  const email = read(input.email, emailAddress)
  const birthDate = read(input.birthDate, text => (isPlainDate(text) ? text : undefined))
  const name = normaliseLine(input.name)
  const problems: ApplicantProblems = {
    ...(name === '' ? { name: 'required' } : {}),
    ...wrong('identityNumber', identityNumber),
    ...(phone === null && identityNumber === null
      ? { phone: 'phone_or_identity_number' }
      : wrong('phone', phone)),
    ...wrong('email', email),
    ...wrong('birthDate', birthDate),
  }
  if (Object.keys(problems).length > 0) return err(problems)
  return ok({
    ...{ kind, name, language },
    ...{ identityNumber: identityNumber ?? null, phone: phone ?? null, email: email ?? null },
    address: lineOrNull(input.address),
    birthDate: birthDate ?? null,
    submitterName: lineOrNull(input.submitterName),
  })
}

// Null when nothing was given, undefined when it cannot be one.
function read<T>(
  given: string | undefined,
  reader: (text: string) => T | undefined,
): T | null | undefined {
  const text = normaliseLine(given ?? '')
  return text === '' ? null : reader(text)
}

function wrong(field: keyof ApplicantInput, value: unknown): ApplicantProblems {
  return value === undefined ? { [field]: 'format' } : {}
}

function lineOrNull(text: string | undefined): string | null {
  return normaliseLine(text ?? '') || null
}

function numberOf(kind: Applicant['kind'], text: string): string | undefined {
  const digits = identityDigits(text)
  if (kind === 'organisation' && /^\d{10}(?:\d{3})?$/.test(digits)) return digits
  return identityNumberProblem(digits, true) === undefined ? digits : undefined
}
