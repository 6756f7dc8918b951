import { z } from 'zod'
import { returnTo, sixDigits } from './fields.ts'

/** Username and password. */
export const passwordForm = z.object({
  tiep: returnTo,
  username: z
    .string('username_missing')
    .trim()
    .min(1, 'username_missing')
    .max(100, 'sign_in_refused'),
  password: z.string('password_missing').min(1, 'password_missing').max(500, 'sign_in_refused'),
})

/** The code on the officer's device. */
export const totpForm = z.object({ code: sixDigits('totp_missing') })

/** What the browser carries from the password to the device code. */
export const secondStep = z.object({
  officerId: z.uuid(),
  returnTo: z.string(),
  /** Milliseconds since 1970 until which the password counts. */
  until: z.number(),
  /** The secret that is offered to the new device, at the first sign-in. */
  secret: z.string().optional(),
})

/** The same, read. */
export type SecondStep = z.output<typeof secondStep>
