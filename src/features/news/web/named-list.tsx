import type { Language } from '#kernel/language.ts'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import type { NamedOnDesk } from '../domain/arrangement.ts'
import { seriesHref, tagHref } from '../views/cards.tsx'
import { words } from '../words.ts'
import { errorText, typed } from './fields.ts'
import { fieldId, type RefusedName } from './refused-name.ts'

type NamedListProps = {
  language: Language
  kind: 'tag' | 'series'
  named: readonly NamedOnDesk[]
  /** The desk's address. */
  base: string
  refused: RefusedName | undefined
}

/** The tags or the series of a site, each with its form for another name. */
export function NamedList({ language, kind, named, base, refused }: NamedListProps) {
  const text = words(language).desk.categories
  const title = kind === 'tag' ? text.tags : text.series
  return (
    <Section title={title} id={kind}>
      {named.length === 0 && <p class="mc-muted">{kind === 'tag' ? text.noTags : text.noSeries}</p>}
      <ul class="mc-tree">
        {named.map(each => {
          const isRefused = refused?.of.kind === kind && refused.of.id === each.id
          return (
            <NamedRow
              key={each.id}
              {...{ language, kind, each, base }}
              refused={isRefused ? refused : undefined}
            />
          )
        })}
      </ul>
    </Section>
  )
}

type RowProps = Omit<NamedListProps, 'named'> & { each: NamedOnDesk }

function NamedRow({ language, kind, each, base, refused }: RowProps) {
  const text = words(language).desk.categories
  const field = (name: 'name_vi' | 'name_en') => ({
    name,
    id: fieldId({ kind, id: each.id }, name),
    value:
      refused === undefined
        ? each[name === 'name_vi' ? 'nameVi' : 'nameEn']
        : typed(refused.raw, name),
    error: errorText(language, refused?.errors[name]),
  })
  const path = kind === 'tag' ? 'tu-khoa' : 'loat-bai'
  return (
    <li class="mc-tree__row">
      <div class="mc-tree__head">
        <a
          class="govuk-link mc-tree__name"
          href={(kind === 'tag' ? tagHref : seriesHref)(language, each.slug)}
        >
          {each.nameVi}
        </a>
        <span class="mc-muted">{text.articles(each.articles)}</span>
      </div>
      <Details summary={text.edit(each.nameVi)} open={refused !== undefined}>
        <Form action={`${base}/${path}/${String(each.id)}`}>
          <TextInput {...field('name_vi')} label={text.name} />
          <TextInput {...field('name_en')} label={text.nameEn} optional />
          {refused?.merge && (
            <p class="govuk-body mc-read">{text.mergeText(each.nameVi, refused.merge.nameVi)}</p>
          )}
          <ButtonGroup>
            <Button tone="secondary">{text.save}</Button>
            {refused?.merge && (
              <Button
                name="into"
                value={String(refused.merge.id)}
                formAction={`${base}/${path}/${String(each.id)}/gop`}
              >
                {text.merge(refused.merge.nameVi)}
              </Button>
            )}
            {each.articles === 0 && (
              <Button tone="warning" formAction={`${base}/${path}/${String(each.id)}/bo`}>
                {kind === 'tag' ? text.removeTag : text.removeSeries}
              </Button>
            )}
          </ButtonGroup>
        </Form>
      </Details>
    </li>
  )
}
