import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { type Challenge, PROOF_FIELD } from '#platform/http/proof-of-work.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { PROOF_SCRIPT, ProofField } from '#ui/components/proof-field.tsx'
import { Section } from '#ui/components/section.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { OwnComment } from '../domain/comment.ts'
import { articleHref } from '../views/cards.tsx'
import { words } from '../words.ts'
import { OWN_COMMENTS } from './comments.tsx'
import { errorText, listErrors, typed } from './fields.ts'
import { MOST_COMMENT_CHARACTERS } from './news.forms.ts'
import { OwnComments } from './own-comments.tsx'

export type CommentFormProps = {
  language: Language
  article: { slug: string; title: string; isTranslated: boolean }
  isClosed: boolean
  challenge: Challenge
  sent: boolean
  /** When the same was sent before; undefined when it was not. */
  before: Instant | undefined
  errors: FieldErrors
  raw: RawFields
  /** What the same person has said of the article. */
  own: readonly OwnComment[]
}

/** `/tin-tuc/:slug/binh-luan`: a signed-in resident writes a comment. */
export function CommentFormPage(props: CommentFormProps) {
  const { language, article, sent, before, isClosed, errors } = props
  const { comments: text, backToArticle } = words(language)
  const own = articleHref(language, article.slug)
  return (
    <PublicLayout
      title={text.write}
      section={href(language, '/tin-tuc')}
      before={<BackLink href={own} text={backToArticle} />}
      hasErrors={Object.keys(errors).length > 0}
      scripts={[PROOF_SCRIPT]}
      noIndex
    >
      <div class="mc-read">
        <ErrorSummary errors={listErrors(language, errors)} />
        {sent && (
          <Notification tone="success" live title={text.sent}>
            <p>{text.sentText}</p>
          </Notification>
        )}
        {before && (
          <Notification tone="success" live title={text.before(writeMoment(before))}>
            <p>{text.beforeText}</p>
          </Notification>
        )}
        <p class="mc-muted">{text.about}</p>
        <h1 class="govuk-heading-l" lang={article.isTranslated ? undefined : 'vi'}>
          {article.title}
        </h1>
        {isClosed && <p class="govuk-body">{text.closed}</p>}
        {isClosed && typed(props.raw, 'body') && (
          <Textarea
            name="body"
            label={text.yours}
            value={typed(props.raw, 'body')}
            rows={7}
            readOnly
          />
        )}
        {!sent && !before && !isClosed && <CommentForm {...props} action={`${own}/binh-luan`} />}
        <Section title={text.own.here} id={OWN_COMMENTS}>
          {props.own.length === 0 && <p class="mc-muted">{text.own.noneHere}</p>}
          <OwnComments language={language} comments={props.own} />
        </Section>
      </div>
    </PublicLayout>
  )
}

function CommentForm(props: CommentFormProps & { action: string }) {
  const { language, errors, raw } = props
  const { comments: text } = words(language)
  return (
    <Form action={props.action}>
      <TextInput
        name="author_name"
        label={text.author_name}
        hint={text.authorHint}
        chars={20}
        value={typed(raw, 'author_name')}
        error={errorText(language, errors['author_name'])}
      />
      <Textarea
        name="body"
        label={text.body}
        hint={text.bodyHint}
        rows={7}
        maxLength={MOST_COMMENT_CHARACTERS}
        value={typed(raw, 'body')}
        error={errorText(language, errors['body'])}
      />
      <ProofField
        name={PROOF_FIELD}
        challenge={props.challenge}
        error={errorText(language, errors[PROOF_FIELD])}
        withoutScripts={words(language).comments.withoutScripts}
      />
      <Button>{text.send}</Button>
    </Form>
  )
}
