/** Pages that tell of outages. */
export const noticesTag = (siteId: number): string => `notices:${String(siteId)}`
