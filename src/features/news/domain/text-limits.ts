/** How long the texts of an article may be, in characters, whoever writes them. */
export const TEXT_LIMITS = {
  title: 160,
  lead: 500,
  /** The body as HTML. */
  html: 200_000,
  byline: 120,
} as const
