import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { Button } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import type { DeskArticle } from '../domain/desk.ts'
import { words } from '../words.ts'
import { errorText } from './fields.ts'

export type AddressPartProps = {
  language: Language
  article: DeskArticle
  /** By which somebody without an account reads the newest text. */
  preview: { address: string; lastDay: PlainDate }
  /** A refused address, to show it again. */
  refused: { slug: string; code: string } | undefined
}

/** Under which address the article is found, and by which link others read it before. */
export function AddressPart({ language, article, preview, refused }: AddressPartProps) {
  const { shared, slug: text } = words(language).desk
  const base = `${href(language, '/can-bo/tin-tuc')}/${article.id}`
  return (
    <Section title={text.section} id="dia-chi">
      <Details summary={shared.title}>
        <TextInput
          name="preview"
          label={shared.address}
          hint={shared.hint(writeDay(preview.lastDay))}
          value={preview.address}
          autoComplete="off"
          spellCheck={false}
        />
      </Details>
      <Details summary={text.title} open={refused !== undefined}>
        <Form action={`${base}/dia-chi`}>
          <TextInput
            name="slug"
            label={text.label}
            hint={text.hint}
            value={refused?.slug ?? article.slug}
            error={errorText(language, refused?.code)}
            autoComplete="off"
            spellCheck={false}
          />
          <Button size="small" tone="secondary">
            {text.save}
          </Button>
        </Form>
      </Details>
    </Section>
  )
}
