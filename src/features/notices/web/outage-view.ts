/** The page of one outage: as it is opened, and as it comes back when a form of it is refused. */
import { writeMoment } from '#kernel/day-text.ts'
import { newId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import { type Outage, type OutageState, outageState } from '../domain/outage.ts'
import { findOutage } from '../store/outage.queries.ts'
import { findWhoClosed } from '../use-cases/who-closed.ts'
import { words } from '../words.ts'
import { valuesOf } from './fields.ts'
import { type OutageField, OutagePage } from './outage.page.tsx'

const UPDATE = ['text_vi', 'text_en', 'until_day', 'until_time'] as const
const REASON = ['reason_vi', 'reason_en'] as const
const FIELDS = [...UPDATE, ...REASON]

/** The fields whose form is not offered any more, by where the outage stands. */
const GONE: Readonly<Record<OutageState, readonly OutageField[]>> = {
  coming: [],
  running: REASON,
  late: REASON,
  over: FIELDS,
  cancelled: FIELDS,
}

type Request = Pick<
  RouteRequest<{ id: string }, unknown, unknown, Officer>,
  'site' | 'language' | 'now' | 'params' | 'body'
>

/** Shows an outage; with `errors` as it answers a form. What was typed stays in sight, be its form gone. */
export async function showOutage(
  { db }: Pick<FeatureDeps, 'db'>,
  { site, language, now, params, body }: Request,
  errors?: FieldErrors,
): Promise<Answer> {
  const outage = await findOutage(db, site.id, params.id)
  if (outage === undefined) return notFound()
  const values = valuesOf(body.raw, FIELDS, newId(now))
  const gone = GONE[outageState(outage, now)]
  const shown = { language, outage, now, values }
  if (errors === undefined) return page(OutagePage({ ...shown, errors: {}, unsent: [] }))
  const unsent = gone.filter(name => values[name] !== '')
  const isAboutGone = gone.some(name => errors[name] !== undefined)
  const said = isAboutGone ? { errors: {}, why: await whyGone(db, language, outage) } : { errors }
  return page(OutagePage({ ...shown, ...said, unsent }), { status: 422 })
}

/** Why a form is not offered any more, and what to do instead. */
async function whyGone(
  db: FeatureDeps['db'],
  language: Language,
  { id, endedAt, cancelledAt }: Outage,
): Promise<string> {
  const { desk, errors } = words(language)
  const at = cancelledAt ?? endedAt
  if (at === null) return errors.outage_has_begun
  const say = cancelledAt === null ? desk.endedBy : desk.cancelledBy
  return say(writeMoment(at), await findWhoClosed(db, id))
}
