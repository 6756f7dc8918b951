import { href, type Language } from '#kernel/language.ts'
import type { RawFields } from '#platform/http/request.ts'
import { Details } from '#ui/components/details.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { htmlFromMarkup } from '../domain/html-from-markup.ts'
import { markupFromHtml } from '../domain/markup-from-html.ts'
import { sanitiseBody } from '../use-cases/sanitise-body.ts'
import { typed } from '../web/fields.ts'
import { words } from '../words.ts'

type BodyFieldProps = {
  language: Language
  bodyHtml: string
  error: string | undefined
  place?: BodyPlace
}

/** Where the editor's script sends what is not saved yet, and the pictures that the text may name. */
export type BodyPlace = {
  readonly uploadTo: string | undefined
  readonly noPictures?: true
  readonly keepAt: string | undefined
  readonly fileTo: string | undefined
  readonly pictures: readonly { position: number; src: string; alt: string; label: string }[]
}

const NO_PLACE: BodyPlace = {
  noPictures: true,
  ...{ uploadTo: undefined, keepAt: undefined, fileTo: undefined, pictures: [] },
}

/**
 * The body of an article or a page. Scripts put an editor in its place; without them it is typed in the small markup, or as HTML
 * when it holds what the markup cannot say.
 */
export function BodyField({ language, bodyHtml, error, place = NO_PLACE }: BodyFieldProps) {
  const { desk: text } = words(language)
  const markup = markupFromHtml(bodyHtml)
  const isSayable = sanitiseBody(htmlFromMarkup(markup)) === bodyHtml
  const given = {
    html: bodyHtml,
    words: {
      label: text.fields.body,
      ...{ ...text.tools, fileUpload: fileWords(text.files), keeping: keepingWords(text.writing) },
      picture: { ...text.pictures.dialog, ...fieldWords(text.pictures) },
    },
    ...place,
    signInAt: href(language, '/can-bo/dang-nhap'),
  }
  return (
    <div data-article-editor={JSON.stringify(given)}>
      <Textarea
        name={isSayable ? 'body' : 'body_html'}
        id="body"
        label={isSayable ? text.fields.body : text.fields.bodyHtml}
        hint={isSayable ? undefined : text.bodyHtmlHint}
        rows={22}
        value={isSayable ? markup : bodyHtml}
        error={error}
      />
      {isSayable && (
        <div data-without-scripts>
          <Details summary={text.markupTitle}>
            <dl class="mc-markup">
              {text.markup.map(([sign, meaning]) => (
                <div key={sign}>
                  <dt>
                    <code>{sign}</code>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </Details>
        </div>
      )}
    </div>
  )
}

/** The names of the fields are the same as in the form beside. */
function fieldWords({ alt_vi, altHint, caption_vi, credit, upload, add }: PictureWords) {
  return { alt_vi, altHint, caption_vi, credit, upload, add }
}

function keepingWords({ notKept, signedOut, signIn }: ReturnType<typeof words>['desk']['writing']) {
  return { notKept, signedOut, signIn }
}

function fileWords({ sending, failed, saveFirst }: ReturnType<typeof words>['desk']['files']) {
  return { sending, failed, saveFirst }
}

type PictureWords = ReturnType<typeof words>['desk']['pictures']

/** The body of a form that was sent, as it would be kept. */
export function bodyAsTyped(raw: RawFields): string {
  return sanitiseBody(typed(raw, 'body_html') ?? htmlFromMarkup(typed(raw, 'body') ?? ''))
}
