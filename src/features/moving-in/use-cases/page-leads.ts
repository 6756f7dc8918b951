/** Where a page says in short what it is about. */
export const LEADS = ['description', 'og:description', 'dc.description'] as const
