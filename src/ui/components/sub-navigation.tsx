export type SubNavItem = {
  text: string
  href: string
  current?: boolean | undefined
  count?: number | string | undefined
}

/** Views of one thing, each its own page. */
export function SubNavigation(props: { label: string; items: readonly SubNavItem[] }) {
  return (
    <nav class="mc-subnav" aria-label={props.label}>
      <ul class="mc-subnav__list">
        {props.items.map(item => (
          <li key={item.href}>
            <a
              class="mc-subnav__link"
              href={item.href}
              aria-current={item.current ? 'page' : undefined}
            >
              {item.text}
              {item.count !== undefined && <span class="mc-subnav__count">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
