import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Details } from '#ui/components/details.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Section } from '#ui/components/section.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { NamedOnDesk } from '../domain/arrangement.ts'
import { inTreeOrder } from '../domain/category-tree.ts'
import type { DeskCategory } from '../domain/desk.ts'
import { words } from '../words.ts'
import { CategoryForm, CategoryRow } from './category-row.tsx'
import { listErrors } from './fields.ts'
import { NamedList } from './named-list.tsx'
import { fieldId, type RefusedName } from './refused-name.ts'

/** What was done just now, as addresses name it. */
export const NAMES_DONE = ['luu', 'bo', 'gop', 'bo-tu-khoa', 'bo-loat-bai'] as const
type NamesDone = (typeof NAMES_DONE)[number]

export type CategoriesPageProps = {
  language: Language
  categories: readonly DeskCategory[]
  /** How many get news on each category that they chose, by its number. */
  subscribers: ReadonlyMap<string, number>
  tags: readonly NamedOnDesk[]
  series: readonly NamedOnDesk[]
  done: NamesDone | undefined
  refused: RefusedName | undefined
}

/** `/can-bo/tin-tuc/chuyen-muc`: what articles are about. */
export function CategoriesPage(props: CategoriesPageProps) {
  const { language, refused } = props
  const { desk } = words(language)
  const text = desk.categories
  const base = href(language, '/can-bo/tin-tuc')
  const path = `${base}/chuyen-muc`
  const errors = refused === undefined ? [] : errorsOf(language, refused)
  const categories = inTreeOrder(props.categories)
  const isNew = refused?.of.kind === 'category' && refused.of.id === undefined
  return (
    <OfficerPage title={text.title} hasErrors={errors.length > 0}>
      <BackLink href={base} text={desk.title} />
      <ErrorSummary errors={errors} />
      {props.done && <Notification tone="success" live title={text.done[props.done]} />}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <Section title={text.tree} id="cay">
        <ul class="mc-tree">
          {categories.map(category => (
            <CategoryRow
              key={category.id}
              {...{ language, path, category, categories, refused }}
              subscribers={props.subscribers.get(String(category.id)) ?? 0}
            />
          ))}
        </ul>
        <Details summary={text.add} open={isNew}>
          <CategoryForm
            {...{ language, path, categories }}
            category={undefined}
            subscribers={0}
            refused={isNew ? refused : undefined}
          />
        </Details>
      </Section>
      {(['series', 'tag'] as const).map(kind => (
        <NamedList
          key={kind}
          {...{ language, kind, base, refused }}
          named={kind === 'tag' ? props.tags : props.series}
        />
      ))}
    </OfficerPage>
  )
}

function errorsOf(language: Language, { of, errors }: RefusedName) {
  return listErrors(language, errors).map(({ field, text }) => ({
    field: fieldId(of, field),
    text,
  }))
}
