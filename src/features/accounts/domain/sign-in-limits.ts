/** How often what may be tried. Counted in the database, so that the limits hold across processes. */
export const ATTEMPT_LIMITS = {
  /** Codes sent to one e-mail in an hour. */
  code_to_email: 5,
  /** Codes asked for from one network address in an hour; a whole office may share one. */
  code_from_address: 60,
  /** Codes and passwords tried from one network address in an hour. */
  try_from_address: 120,
  /** Of one who had registered for a campaign, the same network is counted once in an hour. */
  known_person: 1,
  /** People who had registered for a campaign that one network named in an hour: more of them, and somebody asks for others. */
  known_people: 20,
  /** Comments on a draft without an account and without a proof of work, from one network in an hour. */
  unproven_comment: 3,
} as const

/** What is counted. */
export type Attempt = keyof typeof ATTEMPT_LIMITS

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
