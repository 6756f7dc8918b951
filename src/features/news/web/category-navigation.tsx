import { href, type Language } from '#kernel/language.ts'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import type { Category } from '../domain/article.ts'
import { pathTo } from '../domain/category-tree.ts'
import { newsHref } from '../views/cards.tsx'
import { words } from '../words.ts'

export type CategoryNavigationProps = {
  language: Language
  categories: readonly Category[]
  /** The one that is shown, if one is. */
  current: Category | undefined
}

/** The top categories, and a row for each level that the shown one opens. */
export function CategoryNavigation({ language, categories, current }: CategoryNavigationProps) {
  const text = words(language)
  const path = current === undefined ? [] : pathTo(categories, current.id)
  const link = (each: Category) => ({
    text: each.name,
    href: newsHref(language, each),
    current: path.some(({ id }) => id === each.id),
  })
  return (
    <>
      <SubNavigation
        label={text.categories}
        items={[
          { text: text.all, href: href(language, '/tin-tuc'), current: current === undefined },
          ...categories.filter(({ parentId }) => parentId === null).map(link),
        ]}
      />
      {path.map(above => {
        const below = categories.filter(({ parentId }) => parentId === above.id)
        return (
          below.length > 0 && (
            <SubNavigation
              key={above.id}
              label={text.within(above.name)}
              items={[
                {
                  text: text.allOf(above.name),
                  href: newsHref(language, above),
                  current: above.id === current?.id,
                },
                ...below.map(link),
              ]}
            />
          )
        )
      })}
    </>
  )
}
