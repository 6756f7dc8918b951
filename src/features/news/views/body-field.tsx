import { href, type Language } from '#kernel/language.ts'
import type { DeskPicture } from '#kernel/picture.ts'
import type { RawFields } from '#platform/http/request.ts'
import { Details } from '#ui/components/details.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { htmlFromMarkup } from '../domain/html-from-markup.ts'
import { markupFromHtml } from '../domain/markup-from-html.ts'
import { sanitiseBody } from '../use-cases/sanitise-body.ts'
import { typed } from '../web/fields.ts'
import type { PictureTexts } from '../words/pictures.vi.ts'
import type { WritingWords } from '../words/writing.vi.ts'
import { words } from '../words.ts'

type BodyFieldProps = {
  language: Language
  bodyHtml: string
  error: string | undefined
  place: BodyPlace
}

/** Where the editor's script sends what is not saved yet, and the pictures that the text may name. */
export type BodyPlace = {
  /** What is said of its pictures. */
  readonly text: PictureTexts
  readonly uploadTo: string
  readonly keepAt: string
  /** What is said of keeping it. */
  readonly keeping: WritingWords
  /** What its writer had typed in the other forms of the page; empty when nothing. */
  readonly beside: string
  /** What is written takes no files when undefined. */
  readonly fileTo: string | undefined
  readonly pictures: readonly { position: number; src: string; alt: string; label: string }[]
}

/** The pictures of a text as its editor shows them. */
export function bodyPictures(
  language: Language,
  pictures: readonly DeskPicture[],
  addressOf: (id: string, size: 'small') => string,
): BodyPlace['pictures'] {
  const text = words(language).desk.pictures
  return pictures.map(({ id, position, alt }) => ({
    position,
    src: addressOf(id, 'small'),
    alt: alt.vi,
    label: text.number(position),
  }))
}

/**
 * The body of an article or a page. Scripts put an editor in its place; without them it is typed in the small markup, or as HTML
 * when it holds what the markup cannot say.
 */
export function BodyField({ language, bodyHtml, error, place }: BodyFieldProps) {
  const { desk: text } = words(language)
  const { text: own, keeping, ...given } = place
  const markup = markupFromHtml(bodyHtml)
  const said = sanitiseBody(htmlFromMarkup(markup))
  const isSayable = withoutLines(said) === withoutLines(bodyHtml)
  const editor = {
    ...given,
    html: bodyHtml,
    words: {
      label: text.fields.body,
      ...{ ...text.tools, fileUpload: fileWords(text.files), keeping: keepingWords(keeping) },
      picture: { ...text.pictures.dialog, ...fieldWords(text.pictures), ...dialogWords(own) },
    },
    signInAt: href(language, '/can-bo/dang-nhap'),
  }
  return (
    <div data-article-editor={JSON.stringify(editor)}>
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
              {[...text.markup, ['[[2]]', own.place] as const].map(([sign, meaning]) => (
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

/** The editor writes no lines between blocks; the markup does. */
function withoutLines(html: string): string {
  return html.replace(/(<\/(?:p|h2|h3|ul|ol|blockquote|figure)>)\n/g, '$1')
}

/** The names of the fields are the same as in the form beside. */
function fieldWords({ alt_vi, altHint, caption_vi, credit, upload, add }: PictureWords) {
  return { alt_vi, altHint, caption_vi, credit, upload, add }
}

function keepingWords(text: WritingWords) {
  const { notKept, tooLong, signedOut, signIn, sending, notSent, sendAgain } = text
  const { besideBack, besideOvertaken } = text
  const said = { notKept, tooLong, signedOut, signIn, sending, notSent, sendAgain }
  return { ...said, besideBack, besideOvertaken }
}

function dialogWords({ title, notTaken }: PictureTexts) {
  return { title, notTaken }
}

function fileWords({ sending, failed }: ReturnType<typeof words>['desk']['files']) {
  return { sending, failed }
}

type PictureWords = ReturnType<typeof words>['desk']['pictures']

/** The body of a form that was sent, as it would be kept. */
export function bodyAsTyped(raw: RawFields): string {
  return sanitiseBody(typed(raw, 'body_html') ?? htmlFromMarkup(typed(raw, 'body') ?? ''))
}
