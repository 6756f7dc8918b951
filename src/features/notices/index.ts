/** The door of the notices: banners over every page, outages for the home page, and announcing them. */
export { type Banner, shownBanners } from './domain/banner.ts'
export {
  earliestOutageDay,
  type Outage,
  openOutages,
  outageAnchor,
  outagesChangeAt,
} from './domain/outage.ts'
export { listBanners } from './store/banner.queries.ts'
export { listOutages } from './store/outage.queries.ts'
export { announceBanner } from './use-cases/announce-banner.ts'
export { announceOutage } from './use-cases/announce-outage.ts'
export { searchOutages } from './use-cases/search-outages.ts'
export { noticesTag } from './use-cases/tags.ts'
export { HomeOutages } from './views/home-outages.tsx'
export { words as noticesWords } from './words.ts'
