import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonLink } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { words } from '../words.ts'

export type NewWritingProps = {
  language: Language
  /** New articles that the reader was writing and has not saved. */
  unfinished: readonly { articleId: string; title: string; keptAt: Date }[]
}

/** New articles of one's own that are not saved yet, each to go on with or to throw away. */
export function NewWritingPart({ language, unfinished }: NewWritingProps) {
  const { writing: text } = words(language).desk
  if (unfinished.length === 0) return null
  const base = href(language, '/can-bo/tin-tuc/moi')
  return (
    <Notification tone="info" title={text.newUnfinished(unfinished.length)}>
      <p>{text.newUnfinishedText}</p>
      <ul class="govuk-list">
        {unfinished.map(({ articleId, title, keptAt }) => (
          <li key={articleId}>
            <p>
              <strong lang={title === '' ? undefined : 'vi'}>{title || text.untitled}</strong>{' '}
              <span class="mc-muted">{text.keptAt(writeMoment(keptAt))}</span>
            </p>
            <div class="mc-button-group">
              <ButtonLink size="small" href={`${base}?viet-do=${articleId}`}>
                {text.goOn}
                <span class="govuk-visually-hidden"> {title}</span>
              </ButtonLink>
              <Form action={`${base}/${articleId}/bo-viet-do`}>
                <Button size="small" tone="secondary">
                  {text.throwAway}
                  <span class="govuk-visually-hidden"> {title}</span>
                </Button>
              </Form>
            </div>
          </li>
        ))}
      </ul>
    </Notification>
  )
}
