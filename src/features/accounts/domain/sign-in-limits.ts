/** How often within an hour signing in may be tried. */
export const SIGN_IN_ATTEMPTS = {
  code_to_email: { what: 'code_to_email', most: 5 },
  /** From one network address; a whole office may share one. */
  code_from_address: { what: 'code_from_address', most: 60 },
  /** Codes and passwords, from one network address. */
  try_from_address: { what: 'try_from_address', most: 120 },
} as const

/** A code sent by e-mail: its digits, its life, its tries. */
export const CODE_DIGITS = 6
/** Minutes for which a code is good. */
export const CODE_MINUTES = 10
/** Wrong tries after which a code is worth nothing. */
export const CODE_TRIES = 5

/** Wrong passwords or device codes in a row after which an officer's sign-in is locked. */
export const OFFICER_TRIES = 5
/** Minutes of that lock. */
export const LOCK_MINUTES = 15
/** Minutes between password and device code. */
export const SECOND_STEP_MINUTES = 5
/** Fewest characters of an officer's password. */
export const PASSWORD_CHARACTERS = 12
