import { listPostsOf, listUnitsByIds } from '#features/organisation'
import { writeDay, writeMoment } from '#kernel/day-text.ts'
import { addMinutes, dateInVietNam, instant } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import { isPlainDate } from '#kernel/plain-date.ts'
import type { Trx } from '#platform/db/db.ts'
import type { SealedEvent } from '#platform/events/feed.ts'
import { type NewMessage, queueMessages } from '#platform/mail/messages.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { type NoticeType, noticeOf, ratedMomentOf } from '../domain/notice-of.ts'
import { listNoticeAddresses, type NoticeAddress } from '../store/notice.queries.ts'
import type { NoticeFacts } from '../words/notices.vi.ts'
import { words } from '../words.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { paperLinks } from './paper-link.ts'
import { versionById } from './rules-in-force.ts'

/** `portal`: the address under which people reach it, without a slash at the end. */
export type NoticeDeps = DossierDeps & { readonly keys: Keys; readonly portal: string }

/** What is older is no news any more: after a long stop nobody gets a flood of messages. */
const OLDEST_MINUTES = 24 * 60

type Notice = {
  readonly event: SealedEvent
  readonly type: NoticeType
  readonly to: NoticeAddress
}

/** Queues a message for every event that its applicant is told of; nothing for what is old or was simulated. */
export async function notifyApplicants(
  deps: NoticeDeps,
  trx: Trx,
  events: readonly SealedEvent[],
): Promise<void> {
  const notices = await noticesOf(deps, trx, events)
  if (notices.length === 0) return
  const { clock, keys } = deps
  const [units, posts, tokens] = await Promise.all([
    listUnitsByIds(trx, [...new Set(notices.flatMap(({ event }) => event.unitId ?? []))]),
    postsOf(deps, trx, notices),
    paperLinks(
      { db: trx, clock, keys },
      notices.map(({ event }) => ({ siteId: event.siteId, dossierId: event.subjectId })),
    ),
  ])
  const messages: NewMessage[] = []
  for (const [index, notice] of notices.entries()) {
    const { event, to } = notice
    const unit = units.find(each => each.id === event.unitId)
    const post = posts.find(each => each.officerId === event.actorId && each.unitId === unit?.id)
    const vi = to.language === 'vi'
    const by = {
      agency: (vi ? unit?.nameVi : unit?.nameEn) ?? '',
      procedure: (await versionById(deps.db, to.versionId)).name[to.language],
      post: (vi ? post?.titleVi : post?.titleEn) ?? '',
    }
    const links = linksTo(deps, notice, tokens[index] ?? '')
    const message = messageOf(notice, factsOf(notice, by, links))
    if (message !== undefined) messages.push(message)
  }
  await queueMessages(trx, clock, messages)
}

async function noticesOf(deps: NoticeDeps, trx: Trx, events: readonly SealedEvent[]) {
  const since = addMinutes(deps.clock.now(), -OLDEST_MINUTES)
  const news = events.filter(event => event.origin === 'live' && event.occurredAt >= since)
  const told = news.flatMap(event => {
    const type = noticeOf(event)
    return type === undefined ? [] : [{ event, type }]
  })
  const ids = [...new Set(told.map(({ event }) => event.subjectId))]
  const addresses = await listNoticeAddresses(trx, ids)
  return told.flatMap((each): Notice[] => {
    const to = addresses.find(address => address.dossierId === each.event.subjectId)
    return to === undefined ? [] : [{ ...each, to }]
  })
}

function postsOf(deps: NoticeDeps, trx: Trx, notices: readonly Notice[]) {
  const officers = notices.flatMap(({ event: { actorKind, actorId } }) =>
    actorKind === 'officer' && actorId !== null ? [actorId] : [],
  )
  return listPostsOf(trx, [...new Set(officers)], dateInVietNam(deps.clock.now()))
}

function linksTo(deps: NoticeDeps, { event, to }: Notice, token: string) {
  const at = (path: string) => `${deps.portal}${href(to.language, `${path}/${token}`)}`
  const moment = ratedMomentOf(event)
  return {
    link: at('/ho-so/theo-doi'),
    rate: moment === undefined ? '' : at(RATING_PATHS[moment]),
  }
}

const RATING_PATHS = { submission: '/danh-gia/nop', result_return: '/danh-gia/tra' } as const

function factsOf(
  { event }: Notice,
  by: Pick<NoticeFacts, 'agency' | 'procedure' | 'post'>,
  links: Pick<NoticeFacts, 'link' | 'rate'>,
): NoticeFacts {
  const { data } = event
  return {
    ...by,
    ...links,
    code: textIn(data['code']),
    at: writeMoment(event.occurredAt),
    due: typeof data['due_at'] === 'string' ? writeMoment(instant(data['due_at'])) : '',
    supplementBy: dayIn(data['supplement_by']),
    newDate: dayIn(data['new_date']),
  }
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function dayIn(value: unknown): string {
  return typeof value === 'string' && isPlainDate(value) ? writeDay(value) : ''
}

function messageOf({ event, type, to }: Notice, facts: NoticeFacts): NewMessage | undefined {
  const { notices: say } = words(to.language)
  const line = say.lines[type](facts)
  const common = { siteId: event.siteId, key: `dossier-notices:${event.id}` }
  if (to.email !== null) {
    const subject = say.subject(facts)
    return {
      ...common,
      channel: 'email',
      recipient: to.email,
      subject,
      body: say.body(line, facts),
    }
  }
  if (to.phone === null) return undefined
  const body = say.sms(line, facts)
  return { ...common, channel: 'sms', recipient: to.phone, subject: '', body }
}
