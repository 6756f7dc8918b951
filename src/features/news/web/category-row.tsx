import type { Language } from '#kernel/language.ts'
import { writeBegan } from '#platform/http/fields.ts'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { Select } from '#ui/components/select.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { categoryParts, idsWithin, MOST_LEVELS } from '../domain/category-tree.ts'
import type { DeskCategory } from '../domain/desk.ts'
import { words } from '../words.ts'
import { errorText, typed } from './fields.ts'
import { fieldId, type RefusedName } from './refused-name.ts'

type InTree = DeskCategory & { level: number }

type RowProps = {
  language: Language
  path: string
  category: InTree
  categories: readonly InTree[]
  /** How many get news on it by e-mail because they chose it. */
  subscribers: number
  refused: RefusedName | undefined
}

/** A category in its place: how many articles it has, its order, its form. */
export function CategoryRow({ language, path, category, categories, ...props }: RowProps) {
  const text = words(language).desk.categories
  const { id, nameVi } = category
  const beside = categories.filter(each => each.parentId === category.parentId)
  const refused = props.refused?.of.kind === 'category' && props.refused.of.id === id
  const own = `${path}/${String(id)}`
  return (
    <li
      id={`chuyen-muc-${String(id)}`}
      class={`mc-tree__row mc-tree__row--${String(category.level)}`}
      tabindex={-1}
    >
      <div class="mc-tree__head">
        <span class="mc-tree__name">{nameVi}</span>
        <span class="mc-muted">{text.articles(category.articles)}</span>
        {beside[0]?.id !== id && (
          <Shift action={`${own}/len`} text={text.up} label={text.earlier(nameVi)} />
        )}
        {beside.at(-1)?.id !== id && (
          <Shift action={`${own}/xuong`} text={text.down} label={text.later(nameVi)} />
        )}
      </div>
      <Details summary={text.edit(nameVi)} open={refused}>
        <CategoryForm
          {...{ language, path, category, categories }}
          subscribers={props.subscribers}
          refused={refused ? props.refused : undefined}
        />
      </Details>
    </li>
  )
}

function Shift({ action, text, label }: { action: string; text: string; label: string }) {
  return (
    <Form action={action}>
      <Button size="small" tone="quiet">
        <span aria-hidden="true">{text}</span>
        <span class="govuk-visually-hidden">{label}</span>
      </Button>
    </Form>
  )
}

type FormProps = Omit<RowProps, 'category'> & { category: InTree | undefined }

/** The form of a category, or of a new one. */
export function CategoryForm(props: FormProps) {
  const { language, path, category, categories, subscribers, refused } = props
  const text = words(language).desk.categories
  const own = category === undefined ? path : `${path}/${String(category.id)}`
  const kept = categoryParts(category ?? { nameVi: '', nameEn: '', parentId: null })
  const began = category === undefined ? undefined : writeBegan(kept)
  const field = (name: keyof typeof kept) => ({
    name,
    id: fieldId({ kind: 'category', id: category?.id }, name),
    value: refused === undefined ? kept[name] : typed(refused.raw, name),
    error: errorText(language, refused?.errors[name]),
  })
  const within = category === undefined ? [] : idsWithin(categories, category.id)
  const parents = categories.filter(each => each.level < MOST_LEVELS && !within.includes(each.id))
  const isRemovable = category?.articles === 0 && within.length === 1
  const parent = categories.find(each => each.id === category?.parentId)
  return (
    <Form
      action={own}
      fields={{
        subscribers: isRemovable ? String(subscribers) : undefined,
        began: refused === undefined ? began : typed(refused.raw, 'began'),
      }}
    >
      <TextInput {...field('name_vi')} label={text.name} />
      <TextInput {...field('name_en')} label={text.nameEn} />
      <Select
        {...field('parent')}
        label={text.parent}
        prompt={text.top}
        options={parents.map(each => ({
          value: String(each.id),
          text: `${'– '.repeat(each.level - 1)}${each.nameVi}`,
        }))}
      />
      {isRemovable && subscribers > 0 && (
        <p class="govuk-body mc-read">{text.subscribers(subscribers, parent?.nameVi)}</p>
      )}
      <ButtonGroup>
        <Button tone="secondary">{category === undefined ? text.add : text.save}</Button>
        {isRemovable && (
          <Button tone="warning" formAction={`${own}/bo`}>
            {text.remove}
          </Button>
        )}
      </ButtonGroup>
    </Form>
  )
}
