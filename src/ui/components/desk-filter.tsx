import { SearchBox } from './search-box.tsx'
import { type SubNavItem, SubNavigation } from './sub-navigation.tsx'

export type DeskFilterProps = {
  /** The address of the list. */
  base: string
  /** The box, and what was typed into it. */
  search: {
    readonly label: string
    readonly typed: string | undefined
    readonly error?: string | undefined
  }
  /** What the rows may be, and what is chosen of it; `name`: as addresses call it. */
  states: {
    readonly name: string
    readonly label: string
    readonly all: string
    readonly chosen: string | undefined
    readonly each: readonly (Pick<SubNavItem, 'text' | 'count'> & { value: string })[]
  }
  /** What else the list is narrowed to, as its address says it. */
  others?: Readonly<Record<string, string>> | undefined
}

/** What narrows a list at a desk: words, and one of its states. Each keeps the other, and what else there is. */
export function DeskFilter({ base, search, states, others = {} }: DeskFilterProps) {
  const { name, label, all, chosen, each } = states
  const address = (state?: string) =>
    deskAddress(base, { q: search.typed, ...others, [name]: state })
  return (
    <>
      <div class="mc-read">
        <SearchBox
          id="desk-search"
          action={base}
          label={search.label}
          value={search.typed}
          error={search.error}
          fields={{ ...others, ...(chosen === undefined ? {} : { [name]: chosen }) }}
        />
      </div>
      <SubNavigation
        label={label}
        items={[
          { text: all, href: address(), current: chosen === undefined },
          ...each.map(({ value, ...item }) => ({
            ...{ ...item, href: address(value), current: value === chosen },
          })),
        ]}
      />
    </>
  )
}

/** The address of a list under these conditions; what is undefined is left out. */
export function deskAddress(
  base: string,
  conditions: Readonly<Record<string, string | undefined>>,
): string {
  const set = Object.entries(conditions).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return set.length === 0 ? base : `${base}?${new URLSearchParams(set).toString()}`
}
