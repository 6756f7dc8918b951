import { href, type Language } from '#kernel/language.ts'
import type { RawFields } from '#platform/http/request.ts'
import { Details } from '#ui/components/details.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { pictureAddress } from '../domain/article.ts'
import type { DeskArticle } from '../domain/desk.ts'
import { htmlFromMarkup } from '../domain/html-from-markup.ts'
import { markupFromHtml } from '../domain/markup-from-html.ts'
import { sanitiseBody } from '../use-cases/sanitise-body.ts'
import { words } from '../words.ts'
import { typed } from './fields.ts'

type BodyFieldProps = {
  language: Language
  bodyHtml: string
  /** Undefined while nothing has been saved yet. */
  article: DeskArticle | undefined
  error: string | undefined
}

/**
 * The body of an article. Scripts put an editor in its place; without them it is typed in the small markup, or as HTML
 * when it holds what the markup cannot say.
 */
export function BodyField({ language, bodyHtml, article, error }: BodyFieldProps) {
  const { desk: text } = words(language)
  const markup = markupFromHtml(bodyHtml)
  const isSayable = sanitiseBody(htmlFromMarkup(markup)) === bodyHtml
  const base = article && href(language, `/can-bo/tin-tuc/${article.id}`)
  const given = {
    html: bodyHtml,
    words: {
      ...{ ...text.tools, notKept: text.writing.notKept },
      picture: { ...text.pictures.dialog, ...fieldWords(text.pictures) },
    },
    uploadTo: base && `${base}/anh/dan`,
    keepAt: base && `${base}/tu-luu`,
    pictures: (article?.pictures ?? []).map(({ id, position, alt }) => ({
      position,
      src: pictureAddress(id, 'small'),
      alt: alt.vi,
      label: text.pictures.number(position),
    })),
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

type PictureWords = ReturnType<typeof words>['desk']['pictures']

/** The body of a form that was sent, as it would be kept. */
export function bodyAsTyped(raw: RawFields): string {
  return sanitiseBody(typed(raw, 'body_html') ?? htmlFromMarkup(typed(raw, 'body') ?? ''))
}
