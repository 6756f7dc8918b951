import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import type { DeskArticle } from '../domain/desk.ts'
import { words } from '../words.ts'

/** Whether readers may comment on the article, and the button that changes it. */
export function CommentsPart({ language, article }: { language: Language; article: DeskArticle }) {
  const { ofArticle: text } = words(language).moderation
  const base = `${href(language, '/can-bo/tin-tuc')}/${article.id}`
  const closedAt = article.commentsClosedAt
  return (
    <Section title={text.title} id="y-kien">
      <p class="govuk-body">{closedAt ? text.closed(writeMoment(closedAt)) : text.open}</p>
      <Form action={`${base}/${closedAt ? 'mo-y-kien' : 'dong-y-kien'}`}>
        <Button size="small" tone="secondary">
          {closedAt ? text.reopen : text.close}
        </Button>
      </Form>
    </Section>
  )
}
