import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonLink } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { OnPortal } from '#ui/layouts/officer-page.tsx'
import type { Category } from '../domain/article.ts'
import { pathName } from '../domain/category-tree.ts'
import { MOVES_FROM } from '../domain/decide-move.ts'
import type { ArticleReturn, DeskArticle } from '../domain/desk.ts'
import { hasChanges, type Move, type MoveFacts, seenNow } from '../domain/move.ts'
import { articleHref } from '../views/cards.tsx'
import { words } from '../words.ts'
import { type MoveName, type RefusedMove, writeSeen } from './move.forms.ts'
import { PinForm, PublishForm, ReasonForm, WithdrawalForm } from './move-forms.tsx'
import { STATE_TONES } from './state-tones.ts'

export type MovePartProps = {
  language: Language
  article: DeskArticle
  categories: readonly Category[]
  /** Whether the reader may approve and put out. */
  mayPublish: boolean
  returned: ArticleReturn | undefined
  refused: RefusedMove | undefined
}

/** Where the article stands on its way to readers, and what can be done next. */
export function MovePart(props: MovePartProps) {
  const { language, article, returned } = props
  const { desk: text } = words(language)
  const { state } = article.facts
  const base = `${href(language, '/can-bo/tin-tuc')}/${article.id}`
  return (
    <section class="mc-publish" aria-label={text.moves.title} id="duyet-dang">
      <div class="mc-publish__state">
        <StatusTag tone={STATE_TONES[state]}>{text.moves.states[state]}</StatusTag>
        <span>{standing(language, article.facts)}</span>
      </div>
      {returned && (
        <Notification
          tone="warning"
          title={text.moves.returnedBy(returned.by, writeMoment(returned.at))}
        >
          <p class="mc-said">{returned.reason}</p>
        </Notification>
      )}
      {hasChanges(article.facts) && <Changes {...props} base={base} />}
      <div class="mc-button-group">
        <SimpleMoves {...props} base={base} />
        <ButtonLink size="small" tone="quiet" href={`${base}/xem-thu`}>
          {text.preview}
        </ButtonLink>
        <ButtonLink size="small" tone="quiet" href={`${base}/lich-su`}>
          {text.history.title}
        </ButtonLink>
        {state === 'published' && (
          <OnPortal>
            {at => (
              <ButtonLink size="small" tone="quiet" href={at(articleHref(language, article.slug))}>
                {text.view}
              </ButtonLink>
            )}
          </OnPortal>
        )}
      </div>
      {props.mayPublish && <Approver {...props} base={base} />}
    </section>
  )
}

function standing(language: Language, facts: MoveFacts): string {
  const { stands } = words(language).desk.moves
  const withdrawal = facts.withdrawAt && stands.withdrawal(writeMoment(facts.withdrawAt))
  return [standingOf(stands, facts), withdrawal].filter(Boolean).join(' ')
}

function standingOf(
  stands: ReturnType<typeof words>['desk']['moves']['stands'],
  { state, approvalAskedAt, publishAt, publishedAt }: MoveFacts,
): string {
  if (state === 'awaiting_approval' && approvalAskedAt)
    return stands.awaiting_approval(writeMoment(approvalAskedAt))
  if (state === 'scheduled' && publishAt) return stands.scheduled(writeMoment(publishAt))
  if (state === 'published' && publishedAt) return stands.published(writeMoment(publishedAt))
  return state === 'withdrawn' ? stands.withdrawn : stands.draft
}

function Changes({ language, article, categories, base }: WithBase) {
  const { facts, texts } = article
  const { moves: text, versions } = words(language).desk
  const asked = facts.approvalAskedAt
  const changed = (['vi', 'en'] as const).filter(each => facts.saved[each] !== facts.approved[each])
  return (
    <Notification tone="info" title={text.changes}>
      <p>
        {facts.state === 'scheduled' ? text.changesBeforeTime : text.changesText}{' '}
        {asked && text.changesAwaiting(writeMoment(asked))}
      </p>
      <ul class="govuk-list">
        {changed.map(each => (
          <li key={each}>
            <a
              class="govuk-link"
              href={`${base}/ban/${each}/${String(texts[each]?.revision)}${since(facts.approved[each])}`}
            >
              {text.seeChanges(versions[each])}
            </a>
          </li>
        ))}
      </ul>
      <OtherChanges {...{ language, article, categories }} />
    </Notification>
  )
}

/** What goes out with the texts, and no comparison of them shows as a whole. */
function OtherChanges({
  language,
  article: { categoryId, shownCategoryId, pictures },
  categories,
}: Pick<MovePartProps, 'language' | 'article' | 'categories'>) {
  const { moves: text } = words(language).desk
  const added = pictures.filter(each => !each.isApproved).map(each => each.position)
  const name = (id: number) => pathName(categories, id)
  return (
    <>
      {categoryId !== shownCategoryId && (
        <p>{text.changesCategory(name(shownCategoryId), name(categoryId))}</p>
      )}
      {added.length > 0 && (
        <p>
          <a class="govuk-link" href="#anh">
            {text.changesPictures(added)}
          </a>
        </p>
      )}
    </>
  )
}

function since(approved: number | undefined): string {
  return approved === undefined ? '' : `?so-voi=${String(approved)}`
}

type WithBase = MovePartProps & { base: string }

/** What needs nothing but a click. */
function SimpleMoves({ language, article: { facts }, mayPublish, base }: WithBase) {
  const { act } = words(language).desk.moves
  const isAsked = facts.approvalAskedAt !== null
  const can = (kind: Move['kind']) => MOVES_FROM[kind].includes(facts.state)
  const changed = hasChanges(facts)
  const isOut = facts.state === 'scheduled' || facts.state === 'published'
  return (
    <>
      {mayPublish && changed && can('publish_changes') && (
        <Form action={`${base}/dang-ban-sua`} fields={{ seen: writeSeen(seenNow(facts)) }}>
          <Button size="small">{act.publish_changes}</Button>
        </Form>
      )}
      {!isAsked && can('ask_approval') && (changed || !isOut) && (
        <Form action={`${base}/gui-duyet`}>
          <Button size="small" tone={mayPublish ? 'secondary' : 'primary'}>
            {isOut ? act.send_changes : act.ask_approval}
          </Button>
        </Form>
      )}
      {isAsked && can('take_back') && (
        <Form action={`${base}/lay-lai`}>
          <Button size="small" tone="secondary">
            {act.take_back}
          </Button>
        </Form>
      )}
      {mayPublish && can('unschedule') && (
        <Form action={`${base}/bo-hen`}>
          <Button size="small" tone="secondary">
            {act.unschedule}
          </Button>
        </Form>
      )}
    </>
  )
}

/** What an approver decides, each with what it needs to be told. */
function Approver({ language, article, refused, base }: WithBase) {
  const { facts } = article
  const { moves: text } = words(language).desk
  const can = (kind: Move['kind']) => MOVES_FROM[kind].includes(facts.state)
  const form = (name: MoveName) => ({
    ...{ language, action: `${base}/${name}`, name },
    refused: refused?.name === name ? refused : undefined,
  })
  return (
    <>
      {can('publish') && <PublishForm {...form('dang')} facts={facts} />}
      {facts.approvalAskedAt !== null && can('return') && (
        <ReasonForm {...form('tra-lai')} act={text.act.return} hint={text.returnHint} />
      )}
      {facts.state === 'published' && (
        <>
          <PinForm {...form('ghim')} lastDay={article.pinnedUntil} />
          <WithdrawalForm {...form('gio-rut')} facts={facts} />
          <ReasonForm
            {...form('rut')}
            act={text.act.withdraw}
            hint={text.withdrawReasonHint}
            tone="warning"
          />
        </>
      )}
    </>
  )
}
