/** Pages that show how the required contents stand. */
export const contentTag = (siteId: number): string => `required-content:${String(siteId)}`
