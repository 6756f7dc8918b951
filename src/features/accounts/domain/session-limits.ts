/** How long a session lasts: to its end at the latest, and without use. An officer's ends sooner: it opens other people's papers. */
export const SESSION_LIMITS = {
  citizen: { wholeMinutes: 30 * 24 * 60, idleMinutes: 7 * 24 * 60 },
  officer: { wholeMinutes: 12 * 60, idleMinutes: 60 },
} as const

/** `last seen` is written at most once in so many minutes: most requests write nothing. */
export const SEEN_EVERY_MINUTES = 1
