import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonLink } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Panel } from '#ui/components/panel.tsx'
import { SummaryList, type SummaryRow } from '#ui/components/summary-list.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../words.ts'

export type LinkPageProps = {
  language: Language
  /** Where the button sends: the address of the page itself. */
  action: string
  stands: 'open' | 'done' | 'over'
  facts?: readonly SummaryRow[]
}

/** `/van-ban/nhan-thong-bao/xac-nhan/:token`: programs that look into mails open links, so only the button confirms. */
export function ConfirmPage(props: LinkPageProps) {
  const { confirm } = words(props.language).notices
  return <LinkPage {...props} text={confirm} />
}

/** `/van-ban/nhan-thong-bao/thoi/:token`: one button, and no more notices. */
export function UnsubscribePage(props: LinkPageProps) {
  const { unsubscribe } = words(props.language).notices
  return <LinkPage {...props} text={{ ...unsubscribe, over: '', overText: '' }} />
}

type LinkText = Record<
  'title' | 'lead' | 'button' | 'done' | 'doneText' | 'over' | 'overText' | 'again',
  string
>

function LinkPage({
  language,
  action,
  stands,
  facts = [],
  text,
}: LinkPageProps & { text: LinkText }) {
  const title = { open: text.title, done: text.done, over: text.over }[stands]
  const register = href(language, '/van-ban')
  return (
    <PublicLayout title={title} section={register} noIndex>
      <div class="mc-read">
        {stands === 'done' ? (
          <Panel title={title}>
            <p>{text.doneText}</p>
          </Panel>
        ) : (
          <h1 class="govuk-heading-l">{title}</h1>
        )}
        {stands === 'over' && <p class="mc-lead">{text.overText}</p>}
        {stands === 'open' && (
          <>
            <p class="mc-lead">{text.lead}</p>
            {facts.length > 0 && <SummaryList rows={facts} />}
            <Form action={action}>
              <Button size="large">{text.button}</Button>
            </Form>
          </>
        )}
        {stands !== 'open' && (
          <p>
            <ButtonLink tone="secondary" href={`${register}/nhan-thong-bao`}>
              {text.again}
            </ButtonLink>
          </p>
        )}
      </div>
    </PublicLayout>
  )
}
