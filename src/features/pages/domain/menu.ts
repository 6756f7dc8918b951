/**
 * A site's menus: an ordered list for its header and one for its footer, two levels at most. Every change gives a whole
 * new list, or says why it cannot be.
 */
import type { Localised } from '#kernel/language.ts'
import { type Clash, mergeParts, type Parts } from '#kernel/merge-parts.ts'
import { err, ok, type Result } from '#kernel/result.ts'

/** Where a menu stands. */
export const MENU_PLACES = ['header', 'footer'] as const
/** One of them. */
export type MenuPlace = (typeof MENU_PLACES)[number]

/** A link or the heading of a group. `parentId` names the heading that it stands under. */
export type MenuItem = {
  readonly id: string
  readonly place: MenuPlace
  readonly parentId: string | undefined
  readonly label: Localised
  readonly pageId: string | undefined
  /** Within the site, or https. */
  readonly address: string | undefined
}

type MenuPart = 'place' | 'label_vi' | 'label_en' | 'target'

/** An item by its parts: where it stands (`header:` and the group that it is in), its names, and what it leads to. */
export function menuParts(item: Omit<MenuItem, 'id'>): Parts<MenuPart> {
  return {
    place: item.parentId === undefined ? item.place : `${item.place}:${item.parentId}`,
    label_vi: item.label.vi,
    label_en: item.label.en === '' ? item.label.vi : item.label.en,
    target: item.pageId ?? item.address ?? '',
  }
}

/** Mine, with what somebody else changed of the item since; one that is new, or that nobody changed, as it is. */
export function mergeItems(
  items: Items,
  mine: MenuItem,
  began: Parts | undefined,
): Result<MenuItem, MenuClash> {
  const saved = items.find(each => each.id === mine.id)
  if (saved === undefined) return ok(mine)
  const [theirs, typed] = [menuParts(saved), menuParts(mine)]
  const { merged, clashes } = mergeParts(began as Partial<typeof theirs>, theirs, typed)
  const placed = merged.place === typed.place ? mine : saved
  const leading = merged.target === typed.target ? mine : saved
  const item: MenuItem = {
    ...{ id: mine.id, place: placed.place, parentId: placed.parentId },
    label: { vi: merged.label_vi, en: merged.label_en },
    ...{ pageId: leading.pageId, address: leading.address },
  }
  if (clashes.length === 0) return ok(item)
  return err({ code: 'both_changed', clashes, theirs, merged, item, saved })
}

/** Two people changed the same of one item: as it would be saved next, and as it is saved. */
export type MenuClash = Clash<MenuPart> & { readonly item: MenuItem; readonly saved: MenuItem }

/** Why a menu is not changed so. */
export type MenuProblem =
  | 'menu_item_not_found'
  | 'menu_parent_not_found'
  | 'menu_too_deep'
  | 'menu_full'
  | 'menu_target_missing'
  | 'menu_two_targets'
  | 'menu_address_wrong'

/** Most items of the first level: more would not fit a header on a phone, nor a footer. */
const MOST_FIRST = { header: 4, footer: 4 } as const
/** Most links under one heading. */
const MOST_BELOW = 12

type Items = readonly MenuItem[]
type Changed = Result<MenuItem[], { readonly code: MenuProblem }>

/** Adds an item at the end of its level, or puts new facts in the place of the ones that it had. */
export function putItem(items: Items, item: MenuItem): Changed {
  const code = problemOf(items, item)
  if (code !== undefined) return err({ code })
  const before = items.find(each => each.id === item.id)
  if (before !== undefined && isBeside(before, item))
    return ok(items.map(each => (each.id === item.id ? item : each)))
  return ok([...items.filter(each => each.id !== item.id), item])
}

/** Takes an item out, and what stands under it. */
export function removeItem(items: Items, id: string): MenuItem[] {
  return items.filter(each => each.id !== id && each.parentId !== id)
}

/**
 * Changes places with the item before or after on the same level. Nothing happens at the end of a level, nor when the
 * item no longer stands where it was seen: the form was sent twice.
 */
export function moveItem(items: Items, id: string, by: -1 | 1, seenAt: number): Changed {
  const item = items.find(each => each.id === id)
  if (item === undefined) return err({ code: 'menu_item_not_found' })
  const level = levelOf(items, item)
  const at = level.indexOf(item)
  const other = level[at + by]
  if (other === undefined || at !== seenAt) return ok([...items])
  return ok(items.map(each => (each === item ? other : each === other ? item : each)))
}

/** The items of the same level, in order. */
export function levelOf(items: Items, level: Pick<MenuItem, 'place' | 'parentId'>): MenuItem[] {
  return items.filter(each => isBeside(each, level))
}

function isBeside(a: Pick<MenuItem, 'place' | 'parentId'>, b: typeof a): boolean {
  return a.place === b.place && a.parentId === b.parentId
}

function problemOf(items: Items, item: MenuItem): MenuProblem | undefined {
  const others = levelOf(items, item).filter(each => each.id !== item.id)
  const most = item.parentId === undefined ? MOST_FIRST[item.place] : MOST_BELOW
  return (
    targetProblem(item) ??
    levelProblem(items, item) ??
    (others.length >= most ? 'menu_full' : undefined)
  )
}

function targetProblem({ pageId, address, parentId }: MenuItem): MenuProblem | undefined {
  if (pageId !== undefined && address !== undefined) return 'menu_two_targets'
  if (address !== undefined && !isMenuAddress(address)) return 'menu_address_wrong'
  if (parentId !== undefined && pageId === undefined && address === undefined)
    return 'menu_target_missing'
  return undefined
}

function levelProblem(items: Items, item: MenuItem): MenuProblem | undefined {
  const below = items.filter(each => each.parentId === item.id)
  // A group stays where its links are.
  if (item.parentId === undefined)
    return below.some(each => each.place !== item.place) ? 'menu_too_deep' : undefined
  const parent = items.find(each => each.id === item.parentId)
  if (parent?.place !== item.place) return 'menu_parent_not_found'
  const isDeep = parent.parentId !== undefined || below.length > 0 || parent.id === item.id
  return isDeep ? 'menu_too_deep' : undefined
}

const MOST_ADDRESS_CHARACTERS = 300

/** An address within the site (`/tin-tuc`), or a whole one by https, without a name and password in it. */
export function isMenuAddress(address: string): boolean {
  if (address.length > MOST_ADDRESS_CHARACTERS) return false
  if (/^\/(?![/\\])[\w\-./?=&%#]*$/.test(address)) return !address.startsWith('/can-bo')
  if (!/^https:\/\/[^\s"'<>\\]+$/.test(address)) return false
  return URL.canParse(address) && new URL(address).username === ''
}

/** A link as a page shows it; one without address is the heading of those below. */
export type MenuLink = {
  readonly label: Localised
  readonly address: string | undefined
  readonly below: readonly MenuLink[]
}

/** Both menus of a site as readers see them. */
export type SiteMenus = Readonly<Record<MenuPlace, readonly MenuLink[]>>

/** The menus as readers see them: without what leads to a page that is not out, and without empty headings. */
export function shownMenus(
  items: Items,
  slugOf: (pageId: string) => string | undefined,
): SiteMenus {
  const linkOf = (item: MenuItem): MenuLink[] => {
    const below = items.filter(each => each.parentId === item.id).flatMap(linkOf)
    const slug = item.pageId === undefined ? undefined : slugOf(item.pageId)
    const address = slug === undefined ? item.address : `/trang/${slug}`
    return address === undefined && below.length === 0
      ? []
      : [{ label: item.label, address, below }]
  }
  const first = (place: MenuPlace) => levelOf(items, { place, parentId: undefined }).flatMap(linkOf)
  return { header: first('header'), footer: first('footer') }
}
