/** The page of one outage: as it is opened, and as it comes back when a form of it is refused. */
import { writeMoment } from '#kernel/day-text.ts'
import { newId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { typed, writeBegan } from '#platform/http/fields.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import { type Outage, type OutageState, outageState, returnAsFound } from '../domain/outage.ts'
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
  const isClash = errors?.['until_day'] === 'return_changed_meanwhile'
  const began = isClash ? undefined : typed(body.raw, 'began')
  const values: Readonly<Record<string, string>> = {
    ...valuesOf(body.raw, FIELDS, newId(now)),
    began: began ?? writeBegan({ until: returnAsFound(outage) }),
  }
  const shown = { language, outage, now, values }
  if (errors === undefined) return page(OutagePage({ ...shown, errors: {}, unsent: [] }))
  const gone = GONE[outageState(outage, now)]
  const unsent = gone.filter(name => values[name] !== '')
  const said = gone.some(name => errors[name] !== undefined)
    ? { errors: {}, why: await whyGone(db, language, outage) }
    : { errors: isClash ? { ...errors, until_day: theirReturn(language, outage) } : errors }
  return page(OutagePage({ ...shown, ...said, unsent }), { status: 422 })
}

/** What somebody else has said since of the return, and how each of both is kept. */
function theirReturn(language: Language, { expectedUntil }: Outage): string {
  const { desk, outage } = words(language)
  return desk.returnChanged(expectedUntil === null ? outage.notKnown : writeMoment(expectedUntil))
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
