const PREFIX = 'site:'

/** What stands around every page of a site (menus, banners, colours): whoever changes it drops the whole site. */
export const siteTag = (siteId: number): string => `${PREFIX}${String(siteId)}`

/** Tells whether a dropped tag is about what stands around the pages of a site. */
export const isSiteTag = (tag: string): boolean => tag.startsWith(PREFIX)
