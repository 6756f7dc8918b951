/** What stands around every page of a site (menus, banners, colours): whoever changes it drops the whole site. */
export const siteTag = (siteId: number): string => `site:${String(siteId)}`
