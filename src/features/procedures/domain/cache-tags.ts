/** Names under which pages about procedures are kept, and dropped when something about them changes. */

/** Every page that lists procedures of a site. */
export function proceduresTag(siteId: number): string {
  return `procedures:${String(siteId)}`
}

/** Every page about that procedure. */
export function procedureTag(procedureId: number): string {
  return `procedure:${String(procedureId)}`
}
