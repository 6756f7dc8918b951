import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { OnPortal } from '#ui/layouts/officer-page.tsx'
import { type DeskPage, hasChanges, seenVersions } from '../domain/page.ts'
import { words } from '../words.ts'
import { PageStateTags } from './page-desk.page.tsx'

type Props = { language: Language; page: DeskPage; mayPublish: boolean; version: Language }

/** Where the page stands, and what can be done with it now. */
export function PageMovePart({ language, page, mayPublish, version }: Props) {
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
      {mayPublish && isOut && (
        <Details summary={moves.withdraw}>
          <p>{moves.withdrawText}</p>
          <Form action={`${base}/go`}>
            <Button tone="warning">{moves.withdraw}</Button>
          </Form>
        </Details>
      )}
    </section>
  )
}
