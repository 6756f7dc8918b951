import { DRAFT_GONE } from '#platform/writing/throw-away.ts'
import { Button } from '#ui/components/button.tsx'
import { Details, WarningText } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import type { DeskWords } from '../words/desk.vi.ts'

export type ThrowAwayProps = {
  readonly text: DeskWords['draft']
  /** Where the draft is on the desk. */
  readonly base: string
}

/** Asks whether a draft is to be thrown away. */
export function ThrowAwayPart({ text, base }: ThrowAwayProps) {
  return (
    <Section title={text.title} id={DRAFT_GONE}>
      <Details summary={text.open}>
        <WarningText>{text.question}</WarningText>
        <p>{text.kept}</p>
        <Form action={`${base}/bo`}>
          <Button tone="warning">{text.confirm}</Button>
        </Form>
      </Details>
    </Section>
  )
}
