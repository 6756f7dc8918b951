import { href } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { words } from '../words.ts'
import type { WithConsultation } from './consultation-form.ts'
import { errorText, typed } from './fields.ts'

/** Opening, putting the report out, and taking back: each when it can be. */
export function ConsultationMoves(props: WithConsultation) {
  const { language, consultation, phase, comments, wouldClose } = props
  const { desk: text } = words(language).consultation
  const base = href(language, `/can-bo/gop-y/${consultation.id}`)
  const unanswered = comments.some(({ answer }) => answer === undefined)
  return (
    <>
      {phase === 'draft' && (
        <Form action={`${base}/mo`} fields={{ seen: String(consultation.revision) }}>
          <p class="govuk-hint">
            {text.openHint} {wouldClose !== undefined && text.wouldClose(wouldClose)}
          </p>
          <Button size="small">{text.open}</Button>
        </Form>
      )}
      {phase === 'closed' && !unanswered && (
        <Form action={`${base}/bao-cao`}>
          <Textarea
            {...field(props, 'conclusion')}
            label={text.conclusion}
            hint={text.conclusionHint}
            optional
            rows={4}
          />
          <p class="govuk-hint">{text.publishHint}</p>
          <Button size="small">{text.publish}</Button>
        </Form>
      )}
      {(phase === 'open' || phase === 'closed') && (
        <Details summary={text.withdraw} open={props.refused?.form === 'withdraw'}>
          <Form action={`${base}/rut`}>
            <Textarea
              {...field(props, 'reason')}
              label={text.withdrawReason}
              hint={text.withdrawHint}
              rows={2}
            />
            <Button size="small" tone="warning">
              {text.withdraw}
            </Button>
          </Form>
        </Details>
      )}
    </>
  )
}

function field({ language, refused }: WithConsultation, name: 'conclusion' | 'reason') {
  return {
    name,
    value: refused && typed(refused.raw, name),
    error: errorText(language, refused?.errors[name]),
  }
}
