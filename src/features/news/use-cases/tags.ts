/** What a change of news drops from the cache of public pages. */

/** Lists of articles: news pages, the home page, the site map. */
export const newsTag = (siteId: number): string => `news:${String(siteId)}`

/** One article's page, in every language and form. */
export const articleTag = (articleId: string): string => `article:${articleId}`

/** Pages that show what is read most. */
export const mostReadTag = (siteId: number): string => `most-read:${String(siteId)}`
