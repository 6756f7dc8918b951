import { DRAFT_GONE } from '#platform/writing/throw-away.ts'
import { Button } from '#ui/components/button.tsx'
import { Details, WarningText } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import type { WritingWords } from '../words/writing.vi.ts'

export type ThrowAwayProps = {
  text: WritingWords
  /** Where the draft is on the desk. */
  base: string
}

/** Asks whether a draft is to be thrown away. */
export function ThrowAwayPart({ text, base }: ThrowAwayProps) {
  const { draft } = text
  return (
    <Section title={draft.title} id={DRAFT_GONE}>
      <Details summary={draft.open}>
        <WarningText>{draft.question}</WarningText>
        <p>{draft.kept}</p>
        <Form action={`${base}/bo`}>
          <Button tone="warning">{draft.confirm}</Button>
        </Form>
      </Details>
    </Section>
  )
}
