/** What a change of pages drops from the cache of public pages. */

/** Lists of pages: the site map, the checklist. */
export const pagesTag = (siteId: number): string => `pages:${String(siteId)}`

/** One page in every language. */
export const pageTag = (pageId: string): string => `page:${pageId}`
