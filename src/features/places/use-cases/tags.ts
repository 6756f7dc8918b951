/** What a change of a place drops from the cache of public pages: results of searches. Pages of places are not kept, since they say what is open now. */
export const placesTag = (siteId: number): string => `places:${String(siteId)}`
