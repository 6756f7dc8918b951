import type { ComponentChildren } from 'preact'
import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonLink } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Panel } from '#ui/components/panel.tsx'
import { SummaryList, type SummaryRow } from '#ui/components/summary-list.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { ListWords } from '../subscriptions.vi.ts'
import { words } from '../words.ts'

export type LinkPageProps = {
  readonly language: Language
  /** Where the button sends: the address of the page itself. */
  readonly action: string
  /** Of the list: its own page, and the one that it belongs to, without language. */
  readonly path: string
  readonly section: string
  readonly text: ListWords
}

/** `…/xac-nhan/:token`: programs that look into mails open links, so only the button confirms. */
export function ConfirmPage(
  props: LinkPageProps & {
    stands: 'open' | 'done' | 'over'
    facts?: readonly SummaryRow[]
    /** Where it is ended again. */
    leaveHref?: string
  },
) {
  const { language, text, stands, facts = [] } = props
  const common = words(language)
  if (stands === 'done')
    return (
      <Ended {...props} title={common.confirmed} panel={text.confirm.done} facts={facts}>
        {props.leaveHref && (
          <a class="govuk-link" href={props.leaveHref}>
            {text.unsubscribe.title}
          </a>
        )}
      </Ended>
    )
  if (stands === 'over') return <Ended {...props} title={common.over} lead={common.overText} />
  return (
    <Asking {...props} {...text.confirm} button={common.confirm}>
      <SummaryList rows={facts} />
    </Asking>
  )
}

/** `…/thoi/:token`: one button, and no more letters. */
export function UnsubscribePage(props: LinkPageProps & { stands: 'open' | 'done' }) {
  const { unsubscribe: text } = props.text
  const { unsubscribeText, unsubscribedText } = words(props.language)
  if (props.stands === 'done')
    return <Ended {...props} title={text.done} panel={unsubscribedText} />
  return <Asking {...props} title={text.title} lead={unsubscribeText} button={text.title} />
}

function Asking({
  language,
  action,
  section,
  title,
  lead,
  button,
  children,
}: Omit<LinkPageProps, 'text'> & {
  title: string
  lead: string
  button: string
  children?: ComponentChildren
}) {
  return (
    <PublicLayout title={title} section={href(language, section)} noIndex>
      <div class="mc-read">
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="mc-lead">{lead}</p>
        {children}
        <Form action={action}>
          <Button size="large">{button}</Button>
        </Form>
      </div>
    </PublicLayout>
  )
}

function Ended({
  language,
  path,
  section,
  title,
  lead,
  panel,
  facts,
  children,
}: Omit<LinkPageProps, 'text'> & {
  title: string
  lead?: string
  panel?: string
  /** What stands from now on. */
  facts?: readonly SummaryRow[]
  /** In place of the way to subscribe again. */
  children?: ComponentChildren
}) {
  return (
    <PublicLayout title={title} section={href(language, section)} noIndex>
      <div class="mc-read">
        {panel === undefined ? (
          <h1 class="govuk-heading-l">{title}</h1>
        ) : (
          <Panel title={title}>
            <p>{panel}</p>
          </Panel>
        )}
        {lead !== undefined && <p class="mc-lead">{lead}</p>}
        {facts && <SummaryList rows={facts} />}
        <p>
          {children ?? (
            <ButtonLink tone="secondary" href={href(language, path)}>
              {words(language).again}
            </ButtonLink>
          )}
        </p>
      </div>
    </PublicLayout>
  )
}
