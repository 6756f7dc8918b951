import { proceduresTag } from '#features/procedures'

/** Every page about documents: lists, and pages of documents, which name each other. */
export const documentsTag = (siteId: number): string => `documents:${String(siteId)}`

/** What a change of published documents drops from the cache of public pages: procedures name those that set their fees. */
export const tagsOfChange = (siteId: number): string[] => [
  documentsTag(siteId),
  proceduresTag(siteId),
]

/** Every page about consultations. */
export const consultationsTag = (siteId: number): string => `consultations:${String(siteId)}`
