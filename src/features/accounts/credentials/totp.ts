import { Secret, TOTP } from 'otpauth'
import { STEP_SECONDS } from '../domain/totp-step.ts'
import { sameText } from './sign-in-code.ts'

/** A new device secret: 160 random bits in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The code of a step. */
export function totpCode(secret: string, step: number): string {
  return deviceOf(secret, '', '').generate({ timestamp: step * STEP_SECONDS * 1000 })
}

/** The first of the steps whose code this is, or undefined. */
export function matchStep(
  secret: string,
  code: string,
  steps: readonly number[],
): number | undefined {
  return steps.find(step => sameText(totpCode(secret, step), code))
}

/** The address that an authenticator app reads from the QR code. */
export function totpAddress(secret: string, account: { issuer: string; username: string }): string {
  return deviceOf(secret, account.issuer, account.username).toString()
}

function deviceOf(secret: string, issuer: string, label: string): TOTP {
  return new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period: STEP_SECONDS, secret })
}
