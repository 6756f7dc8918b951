import { Button, ButtonLink, type ButtonTone, Form } from '#ui/index.ts'
import type { ActLink, ActsModel } from './dossier-acts.view.ts'
import type { Names } from './dossier-names.ts'

/** What the officer can do now, and nothing else. */
export function ActsPanel({ acts, text }: { acts: ActsModel; text: Names['text'] }) {
  const { main, more, revision } = acts
  if (main.length + more.length === 0) {
    return (
      <div class="mc-acts">
        <h2 class="govuk-heading-m">{text.noActs}</h2>
        <p class="govuk-body">{text.noActsText}</p>
      </div>
    )
  }
  return (
    <div class="mc-acts">
      <h2 class="govuk-heading-m">{text.acts}</h2>
      {main.map((link, index) => (
        <Act
          key={link.act}
          link={link}
          revision={revision}
          tone={index === 0 ? 'primary' : 'secondary'}
        />
      ))}
      {more.length > 0 && (
        <>
          {main.length > 0 && <h3 class="govuk-heading-s">{text.moreActs}</h3>}
          {more.map(link => (
            <Act key={link.act} link={link} revision={revision} tone="quiet" />
          ))}
        </>
      )}
    </div>
  )
}

function Act(props: { link: ActLink; revision: number; tone: ButtonTone }) {
  const { link, tone } = props
  if (!link.atOnce) {
    return (
      <ButtonLink href={link.href} tone={tone}>
        {link.text}
      </ButtonLink>
    )
  }
  return (
    <Form action={link.href} fields={{ ban: String(props.revision) }}>
      <Button tone={tone}>{link.text}</Button>
    </Form>
  )
}
