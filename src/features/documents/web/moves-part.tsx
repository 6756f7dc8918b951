import { href } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { mayMove } from '../domain/document.ts'
import { words } from '../words.ts'
import { fieldId, shown, type WithDocument } from './desk-form.ts'
import { errorText } from './fields.ts'
import { NamedDocuments } from './named-documents.tsx'

/** Making a document public, and taking it back. */
export function MovesPart(props: WithDocument) {
  const { language, document, refused, doubts, seen } = props
  const { desk } = words(language)
  const { act: text } = desk
  const base = href(language, `/can-bo/van-ban/${document.id}`)
  const mine = refused?.form === 'withdraw' ? refused : undefined
  return (
    <>
      {mayMove(document.state, 'published') && (
        <Form action={`${base}/cong-bo`} fields={{ seen }}>
          {doubts.length > 0 && (
            <Notification tone="warning" title={text.doubtful}>
              <ul class="govuk-list govuk-list--bullet">
                {doubts.map(doubt => (
                  <li key={doubt}>
                    {text.doubts[doubt]}
                    {doubt === 'number_is_used' && (
                      <NamedDocuments language={language} documents={props.sameNumber} />
                    )}
                  </li>
                ))}
              </ul>
            </Notification>
          )}
          <p class="govuk-hint">{text.publishHint}</p>
          <Button size="small">{text.publish}</Button>
        </Form>
      )}
      {mayMove(document.state, 'withdrawn') && (
        <Details summary={text.withdraw} open={mine !== undefined}>
          <Form action={`${base}/rut`}>
            <Textarea
              name="reason"
              id={fieldId('withdraw', 'reason')}
              label={text.withdrawReason}
              hint={text.withdrawHint}
              rows={2}
              value={shown(refused, 'withdraw', 'reason', '')}
              error={errorText(language, mine?.errors['reason'])}
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
