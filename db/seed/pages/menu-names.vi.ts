/** What the demo's groups of pages are called in the menus. */
export const MENU_NAMES = {
  district: { vi: 'Giới thiệu quận', en: 'The district' },
  ward: { vi: 'Giới thiệu phường', en: 'The ward' },
} as const
