import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OnPortal } from '#ui/layouts/officer-page.tsx'
import { type DeskPage, hasChanges, seenVersions } from '../domain/page.ts'
import { words } from '../words.ts'
import { PageStateTags } from './page-desk.page.tsx'

type Props = {
  language: Language
  page: DeskPage
  mayPublish: boolean
  version: Language
  /** Why it is taken back, as typed before, and what is wrong with that. */
  reason: string | undefined
  error: string | undefined
}

/** Where the page stands, and what can be done with it now. */
export function PageMovePart(props: Props) {
  const { language, page, mayPublish, version } = props
  const { desk: text } = words(language)
  const { moves } = text
  const base = `${href(language, '/can-bo/trang')}/${page.id}`
  const isOut = page.state === 'published'
  const waits = !isOut || hasChanges(page)
  return (
    <section aria-label={moves.title} id="duyet-dang">
      <SummaryList
        rows={[
          {
            key: text.column.state,
            value: (
              <PageStateTags language={language} state={page.state} hasChanges={hasChanges(page)} />
            ),
          },
          { key: text.address, value: <code>{`/trang/${page.slug}`}</code> },
        ]}
      />
      <ButtonGroup>
        {mayPublish && waits && (
          <Form action={`${base}/dang`} fields={{ seen: seenVersions(page) }}>
            <Button>{isOut ? moves.publishChanges : moves.publish}</Button>
          </Form>
        )}
        {mayPublish && isOut && !waits && (
          <Form action={`${base}/con-dung`}>
            <Button tone="secondary">{moves.confirm}</Button>
          </Form>
        )}
        {isOut && (
          <OnPortal>
            {at => (
              <ButtonLink href={at(href(version, `/trang/${page.slug}`))} tone="secondary">
                {text.view}
              </ButtonLink>
            )}
          </OnPortal>
        )}
        <ButtonLink href={`${base}/xem?ban=${version}`} tone="secondary">
          {text.look}
        </ButtonLink>
        <ButtonLink href={`${base}/lich-su`} tone="secondary">
          {text.history.title}
        </ButtonLink>
      </ButtonGroup>
      {mayPublish && isOut && !waits && <p class="mc-muted">{moves.confirmHint}</p>}
      {!mayPublish && waits && <p class="mc-muted">{moves.waits}</p>}
      {mayPublish && isOut && <Withdrawal {...props} action={`${base}/go`} />}
    </section>
  )
}

function Withdrawal({ language, reason, error, action }: Props & { action: string }) {
  const { moves } = words(language).desk
  return (
    <Details summary={moves.withdraw} open={error !== undefined}>
      <p>{moves.withdrawText}</p>
      <Form action={action}>
        <Textarea
          name="reason"
          label={moves.reason}
          hint={moves.reasonHint}
          rows={2}
          value={reason}
          error={error}
        />
        <Button tone="warning">{moves.withdraw}</Button>
      </Form>
    </Details>
  )
}
