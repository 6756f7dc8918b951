import { href, type Language } from '#kernel/language.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { FileUpload } from '#ui/components/file-upload.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { pictureAddress } from '../domain/article.ts'
import type { DeskArticle } from '../domain/desk.ts'
import { words } from '../words.ts'
import { errorText, typed } from './fields.ts'

type Refused = { id: string | undefined; errors: FieldErrors; raw: RawFields }

export type PicturesPartProps = { language: Language; article: DeskArticle; refused: Refused }

type PictureRow = DeskArticle['pictures'][number]

/** The pictures of an article: their words, and adding one. */
export function PicturesPart({ language, article, refused }: PicturesPartProps) {
  const text = words(language).desk.pictures
  const base = `${href(language, '/can-bo/tin-tuc')}/${article.id}/anh`
  const isNew = refused.id === undefined && Object.keys(refused.errors).length > 0
  return (
    <Section title={text.title} id="anh">
      <p class="mc-muted">{article.pictures.length === 0 ? text.none : text.hint}</p>
      {article.pictures.map(picture => (
        <PictureItem
          key={picture.id}
          {...{ language, picture, refused }}
          action={`${base}/${picture.id}`}
        />
      ))}
      <Details summary={text.add} open={isNew || article.pictures.length === 0}>
        <Form action={base} upload>
          <FileUpload
            name="file"
            label={text.file}
            hint={text.fileHint}
            accept="image/jpeg,image/png"
            error={isNew ? errorText(language, refused.errors['file']) : undefined}
          />
          <WordFields
            language={language}
            value={name => (isNew ? typed(refused.raw, name) : undefined)}
            errors={isNew ? refused.errors : {}}
            prefix=""
          />
          <Button>{text.upload}</Button>
        </Form>
      </Details>
    </Section>
  )
}

function PictureItem(props: {
  language: Language
  picture: PictureRow
  refused: Refused
  action: string
}) {
  const { language, picture, refused } = props
  const text = words(language).desk.pictures
  const isRefused = refused.id === picture.id
  return (
    <div class="mc-desk-picture">
      <img
        src={pictureAddress(picture.id, 'small')}
        alt={picture.alt.vi}
        width={picture.width}
        height={picture.height}
        class="mc-desk-picture__image"
        loading="lazy"
      />
      <div>
        <p class="mc-desk-picture__title">
          {text.number(picture.position)}
          {picture.position === 1 && ` (${text.cover})`}
          {!picture.isApproved && <StatusTag tone="waiting">{text.pending}</StatusTag>}
        </p>
        <p lang="vi">{picture.caption.vi === '' ? picture.alt.vi : picture.caption.vi}</p>
        <Details summary={text.edit} open={isRefused}>
          <Form action={props.action}>
            <WordFields
              language={language}
              value={name => (isRefused ? typed(refused.raw, name) : wordOf(picture, name))}
              errors={isRefused ? refused.errors : {}}
              prefix={`anh-${String(picture.position)}-`}
            />
            <ButtonGroup>
              <Button tone="secondary">{text.save}</Button>
              <Button tone="warning" formAction={`${props.action}/bo`}>
                {text.remove}
              </Button>
            </ButtonGroup>
          </Form>
        </Details>
      </div>
    </div>
  )
}

function WordFields(props: {
  language: Language
  value: (name: FieldName) => string | undefined
  errors: FieldErrors
  prefix: string
}) {
  const text = words(props.language).desk.pictures
  return (
    <>
      {FIELDS.map(name => (
        <TextInput
          key={name}
          id={`${props.prefix}${name}`}
          name={name}
          label={text[name]}
          hint={name === 'alt_vi' ? text.altHint : undefined}
          optional={name !== 'alt_vi'}
          value={props.value(name)}
          error={errorText(props.language, props.errors[name])}
        />
      ))}
    </>
  )
}

const FIELDS = ['alt_vi', 'caption_vi', 'alt_en', 'caption_en', 'credit'] as const
type FieldName = (typeof FIELDS)[number]

function wordOf({ alt, caption, credit }: PictureRow, name: FieldName): string {
  switch (name) {
    case 'alt_vi':
      return alt.vi
    case 'alt_en':
      return alt.en
    case 'caption_vi':
      return caption.vi
    case 'caption_en':
      return caption.en
    case 'credit':
      return credit
  }
}
