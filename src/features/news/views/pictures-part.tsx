import type { Language } from '#kernel/language.ts'
import { type DeskPicture, type PicturePart, pictureParts } from '#kernel/picture.ts'
import { typed, writeBegan } from '#platform/http/fields.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import type { RefusedPicture } from '#platform/pictures/sent-picture.ts'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { FileUpload } from '#ui/components/file-upload.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import type { PictureTexts } from '../words/pictures.vi.ts'
import { words } from '../words.ts'

export type PicturesPartProps = {
  language: Language
  /** Where the forms go: the address of the text's pictures on the desk. */
  action: string
  pictures: readonly DeskPicture[]
  /** Readers see the text: what they see of its pictures is changed by who may put it out. */
  isOut: boolean
  mayPublish: boolean
  addressOf: (id: string, size: 'small') => string
  text: PictureTexts
  /** What else is to be known of a picture. */
  noteOf?: (picture: DeskPicture) => string | undefined
  refused: RefusedPicture
  errorText: (language: Language, code: string | undefined) => string | undefined
}

/** The pictures of a text on the desk: their words, and adding one. */
export function PicturesPart(props: PicturesPartProps) {
  const { language, action, pictures, refused, errorText } = props
  const text = words(language).desk.pictures
  const isNew = refused.id === undefined && Object.keys(refused.errors).length > 0
  return (
    <Section title={text.title} id="anh">
      <p class="mc-muted">{pictures.length === 0 ? props.text.none : props.text.hint}</p>
      {pictures.map(picture => (
        <PictureItem key={picture.id} {...props} picture={picture} />
      ))}
      <Details summary={text.add} open={isNew || pictures.length === 0}>
        <Form action={action} upload>
          <FileUpload
            name="file"
            label={text.file}
            hint={text.fileHint}
            accept="image/jpeg,image/png,image/webp,image/gif"
            error={isNew ? errorText(language, refused.errors['file']) : undefined}
          />
          <WordFields
            {...{ language, errorText }}
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

type PictureProps = PicturesPartProps & { picture: DeskPicture }

function PictureItem(props: PictureProps) {
  const { language, picture } = props
  const text = words(language).desk.pictures
  const note = props.noteOf?.(picture)
  return (
    <div class="mc-desk-picture">
      <img
        src={props.addressOf(picture.id, 'small')}
        alt={picture.alt.vi}
        width={picture.width}
        height={picture.height}
        class="mc-desk-picture__image"
        loading="lazy"
      />
      <div>
        <p class="mc-desk-picture__title">
          {text.number(picture.position)}
          {note !== undefined && ` (${note})`}
          {!picture.isApproved && <StatusTag tone="waiting">{props.text.pending}</StatusTag>}
        </p>
        <p lang="vi">{picture.caption.vi === '' ? picture.alt.vi : picture.caption.vi}</p>
        {isLocked(props) ? (
          <p class="mc-muted">{props.errorText(language, 'picture_needs_approver')}</p>
        ) : (
          <PictureForm {...props} />
        )}
      </div>
    </div>
  )
}

/** What was typed before readers saw the picture stays in its form. */
function isLocked({ picture, isOut, mayPublish, refused }: PictureProps): boolean {
  return picture.isApproved && isOut && !mayPublish && refused.id !== picture.id
}

/** Changes the words of a picture, or takes it away. */
function PictureForm(props: PictureProps) {
  const { language, picture, refused } = props
  const text = words(language).desk.pictures
  const action = `${props.action}/${picture.id}`
  const isRefused = refused.id === picture.id
  const kept = pictureParts(picture)
  return (
    <Details summary={text.edit} open={isRefused}>
      <Form
        action={action}
        fields={{ began: isRefused ? typed(refused.raw, 'began') : writeBegan(kept) }}
      >
        <WordFields
          {...{ language, errorText: props.errorText }}
          value={name => (isRefused ? typed(refused.raw, name) : kept[name])}
          errors={isRefused ? refused.errors : {}}
          prefix={`anh-${String(picture.position)}-`}
        />
        <ButtonGroup>
          <Button tone="secondary">{text.save}</Button>
          <Button tone="warning" formAction={`${action}/bo`}>
            {text.remove}
          </Button>
        </ButtonGroup>
      </Form>
    </Details>
  )
}

type WordFieldsProps = Pick<PicturesPartProps, 'language' | 'errorText'> & {
  value: (name: PicturePart) => string | undefined
  errors: FieldErrors
  prefix: string
}

function WordFields(props: WordFieldsProps) {
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
          error={props.errorText(props.language, props.errors[name])}
        />
      ))}
    </>
  )
}

const FIELDS = ['alt_vi', 'caption_vi', 'alt_en', 'caption_en', 'credit'] as const
