import { href, type Language } from '#kernel/language.ts'
import { writeBegan } from '#platform/http/fields.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { Button } from '#ui/components/button.tsx'
import { Checkboxes } from '#ui/components/choices.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { Select } from '#ui/components/select.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OnPortal } from '#ui/layouts/officer-page.tsx'
import type { Arrangement, NamedOnDesk } from '../domain/arrangement.ts'
import { arrangementParts } from '../domain/merge-arrangements.ts'
import { articleHref } from '../views/cards.tsx'
import { words } from '../words.ts'
import { errorText, typed } from './fields.ts'

/** A refused form: what was typed and what is wrong with it. */
export type RefusedArrangement = {
  readonly errors: FieldErrors
  readonly raw: RawFields
  /** What of it is wrong: tags that cannot be taken, addresses that lead to no article. */
  readonly unknown: readonly string[]
}

export type ArrangePartProps = {
  language: Language
  articleId: string
  kept: Arrangement
  /** The series of the site. */
  series: readonly NamedOnDesk[]
  /** Tags that are used most. */
  tags: readonly NamedOnDesk[]
  /** Readers see at once what is set here; only who approves may. */
  isLocked: boolean
  mayFeature: boolean
  refused: RefusedArrangement | undefined
}

/** What an article belongs to: tags, a series, related articles, the featured ones. */
export function ArrangePart(props: ArrangePartProps) {
  const { language, kept, refused } = props
  const text = words(language).desk.arrange
  const parts = arrangementParts(kept)
  const value = (name: string, otherwise: string): string =>
    refused === undefined ? otherwise : (typed(refused.raw, name) ?? '')
  const error = (name: string): string | undefined => {
    const said = errorText(language, refused?.errors[name])
    const unknown = refused?.unknown ?? []
    return said !== undefined && unknown.length > 0 ? `${said}: ${unknown.join(', ')}` : said
  }
  if (props.isLocked) return <Locked {...props} />
  return (
    <Section title={text.title} id="sap-xep">
      <Form
        action={`${href(language, '/can-bo/tin-tuc')}/${props.articleId}/sap-xep`}
        fields={{ began: value('began', writeBegan(parts)) }}
      >
        <TextInput
          name="tags"
          label={text.tags}
          hint={text.tagsHint(props.tags.map(({ nameVi }) => nameVi))}
          optional
          value={value('tags', parts.tags)}
          error={error('tags')}
        />
        {props.series.length > 0 && (
          <Select
            name="series"
            label={text.series}
            optional
            prompt={text.noSeries}
            options={props.series.map(each => ({ value: String(each.id), text: each.nameVi }))}
            value={value('series', parts.series)}
            error={error('series')}
          />
        )}
        <TextInput
          name="new_series"
          label={props.series.length > 0 ? text.newSeries : text.firstSeries}
          hint={text.seriesHint}
          optional
          value={value('new_series', '')}
          error={error('new_series')}
        />
        <Textarea
          name="related"
          label={text.related}
          hint={text.relatedHint}
          optional
          rows={3}
          value={value('related', relatedLines(language, parts.related))}
          error={error('related')}
        />
        {props.mayFeature && (
          <Checkboxes
            name="featured"
            label={text.featured}
            hint={text.featuredHint}
            small
            items={[{ value: 'on', text: text.feature }]}
            values={value('featured', parts.featured) === 'on' ? ['on'] : []}
          />
        )}
        <Button tone="secondary">{text.save}</Button>
      </Form>
    </Section>
  )
}

/** Articles by their slugs, one a line, as the form shows them: by their addresses. */
export function relatedLines(language: Language, slugs: string): string {
  return slugs.replace(/^.+$/gm, slug => articleHref(language, slug))
}

/** What is set, for those who may not change it. */
function Locked({ language, kept, series }: ArrangePartProps) {
  const text = words(language).desk.arrange
  const own = series.find(({ id }) => id === kept.seriesId)
  return (
    <Section title={text.title} id="sap-xep">
      <p class="mc-muted">{text.locked}</p>
      {kept.tags.length > 0 && (
        <p>
          {text.tags}: {kept.tags.join(', ')}
        </p>
      )}
      {own && (
        <p>
          {text.series}: {own.nameVi}
        </p>
      )}
      {kept.related.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {kept.related.map(({ slug, title }) => (
            <li key={slug}>
              <OnPortal>
                {at => (
                  <a class="govuk-link" href={at(articleHref(language, slug))}>
                    {title}
                  </a>
                )}
              </OnPortal>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
