/** The door of the portal: how a site looks. */
export type { SavedLook } from './domain/look.ts'
export { findShownLook } from './store/look.queries.ts'
export { saveLook } from './use-cases/arrange-site.ts'
export { dressed } from './views/dressed.ts'
