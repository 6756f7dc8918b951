/** The door of the pages: their links, their menus, finding them, and writing them. */
export type { MenuItem, MenuLink, SiteMenus } from './domain/menu.ts'
export {
  type DeskPage,
  pagePictureAddress,
  SECTIONS,
  type Section,
  seenVersions,
} from './domain/page.ts'
export { PAGES_PERMISSIONS } from './pages.permissions.ts'
export { getMenus } from './store/menu.queries.ts'
export { countOpinions } from './store/opinion.queries.ts'
export {
  findDeskPage,
  listOnPageDesk,
  listPageLinks,
  listSectionTexts,
  type PageLink,
} from './store/page.queries.ts'
export { type FoundPage, searchPages } from './store/search.queries.ts'
export { addPagePicture } from './use-cases/add-picture.ts'
export { changeMenu } from './use-cases/change-menu.ts'
export { completeImportedPage, importPage, type PageToImport } from './use-cases/import-page.ts'
export { publishPage } from './use-cases/move-page.ts'
export { savePage } from './use-cases/save-page.ts'
export { pagesTag } from './use-cases/tags.ts'
export { words as pagesWords } from './words.ts'
