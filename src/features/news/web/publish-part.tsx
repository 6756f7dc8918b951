import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonLink } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import type { DeskArticle } from '../domain/desk.ts'
import { articleHref } from '../views/cards.tsx'
import { words } from '../words.ts'

/** Where the article stands, and putting it out or taking it back. */
export function PublishPart({ language, article }: { language: Language; article: DeskArticle }) {
  const { desk: text } = words(language)
  const base = `${href(language, '/can-bo/tin-tuc')}/${article.id}`
  const isOut = article.state === 'published'
  return (
    <div class="mc-publish">
      <StatusTag tone={isOut ? 'done' : 'waiting'}>{text.states[article.state]}</StatusTag>
      <span class="mc-muted">{isOut ? text.withdrawHint : text.publishHint}</span>
      <Form action={`${base}/${isOut ? 'rut' : 'dang'}`}>
        <Button size="small" tone={isOut ? 'warning' : 'primary'}>
          {isOut ? text.withdraw : text.publish}
        </Button>
      </Form>
      {isOut ? (
        <ButtonLink size="small" tone="quiet" href={articleHref(language, article.slug)}>
          {text.view}
        </ButtonLink>
      ) : (
        <ButtonLink size="small" tone="quiet" href={`${base}/xem-thu`}>
          {text.preview}
        </ButtonLink>
      )}
    </div>
  )
}
