/** What a change of a campaign drops from the cache of public pages: the site map. Pages of campaigns are not kept, since they say what is free now. */
export const campaignsTag = (siteId: number): string => `campaigns:${String(siteId)}`
