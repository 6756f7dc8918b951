import { z } from 'zod'
import { findUnitBySlug } from '#features/organisation'
import { findProcedureBySlug } from '#features/procedures'
import { dateInVietNam } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { json, problem } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import {
  onTimeRate,
  quantile,
  type RatingCounts,
  responseRate,
  satisfaction,
} from '../domain/figures.ts'
import { periodKey } from '../domain/period.ts'
import { poolSmall, type Tally } from '../domain/tally.ts'
import type { Scope } from '../store/figure.queries.ts'
import { readScorecard, type Scorecard } from '../use-cases/read-scorecard.ts'
import { words } from '../words.ts'
import { periodOf } from './figures.query.ts'
import { answerSchema, type figuresSchema, type ratingSchema } from './figures.schema.ts'

const once = z.string({ error: 'must be given once' }).max(150).optional()
const query = z.object({
  period: once.describe('2026-W47, 2026-11 or 2026-Q4; the last full week when left out'),
  unit: once.describe('Slug of a unit, as in the address of its page'),
  procedure: once.describe('Slug of a procedure, as in the address of its page'),
})

type ApiProblem = keyof ReturnType<typeof words>['api']

/** `GET /api/v1/figures`: what the pages show, for programs. */
export function figuresApi({ db }: FeatureDeps): Route {
  return route({
    method: 'GET',
    path: '/api/v1/figures',
    who: 'anyone',
    audit: 'nothing personal',
    query,
    perMinute: 120,
    api: { summary: 'Satisfaction and on-time figures of a period', response: answerSchema },
    async handle(request) {
      const today = dateInVietNam(request.now)
      const scope = await scopeOf(db, request.site.id, request.query, today)
      if (typeof scope === 'string')
        return problem('bad_request', words(request.language).api[scope])
      return json(present(await readScorecard(db, scope, today)))
    },
  })
}

async function scopeOf(
  db: Db,
  siteId: number,
  asked: z.output<typeof query>,
  today: PlainDate,
): Promise<Scope | ApiProblem> {
  if (asked.unit !== undefined && asked.procedure !== undefined) return 'one_of_two'
  const period = await periodOf(db, siteId, asked.period, today)
  if (period === undefined) return 'period_unknown'
  if (asked.unit !== undefined) {
    const unit = await findUnitBySlug(db, siteId, asked.unit)
    return unit === undefined ? 'unit_unknown' : { siteId, period, unitId: unit.id }
  }
  if (asked.procedure === undefined) return { siteId, period }
  const procedure = await findProcedureBySlug(db, siteId, asked.procedure)
  return procedure === undefined
    ? 'procedure_unknown'
    : { siteId, period, procedureId: procedure.id }
}

function present(card: Scorecard): z.input<typeof answerSchema> {
  const { scope, spread } = card
  const ofPart = scope.unitId !== undefined || scope.procedureId !== undefined
  return {
    period: { key: periodKey(scope.period), ...scope.period, running: card.isRunning },
    whole: figuresOf(card.whole),
    working_hours: ofPart
      ? { median: quantile(spread, 0.5), ninth_decile: quantile(spread, 0.9) }
      : null,
    pooled: {
      units: pooledOf(card.units.map(each => each.tally)),
      procedures: pooledOf(card.procedures.map(each => each.tally)),
    },
    units: card.units.map(({ unit, tally }) => ({
      slug: unit.slug,
      agency_code: unit.agencyCode,
      name: { vi: unit.nameVi, en: unit.nameEn },
      figures: figuresOf(tally),
    })),
    procedures: card.procedures.map(({ procedure, tally }) => ({
      slug: procedure.slug,
      code: procedure.code,
      name: procedure.name,
      figures: figuresOf(tally),
    })),
  }
}

function figuresOf(tally: Tally): z.input<typeof figuresSchema> {
  return {
    received: tally.received,
    received_online: tally.receivedOnline,
    resolved_early: tally.resolvedEarly,
    resolved_on_day: tally.resolvedOnDay,
    resolved_late: tally.resolvedLate,
    open_overdue: tally.openOverdue,
    on_time_rate: onTimeRate(tally),
    resolved_in_last_hour: tally.resolvedInLastHour,
    resolved_after_pause: tally.resolvedAfterPause,
    resolved_after_extension: tally.resolvedAfterExtension,
    resolved_after_pause_or_extension: tally.resolvedAfterEither,
    refused: tally.refused,
    stopped: tally.stopped,
    submission: ratingOf(tally.ratings.submission),
    result_return: ratingOf(tally.ratings.result_return),
  }
}

function pooledOf(tallies: readonly Tally[]) {
  return {
    submission: ratingOf(poolSmall(tallies, 'submission').ratings),
    result_return: ratingOf(poolSmall(tallies, 'result_return').ratings),
  }
}

function ratingOf(counts: RatingCounts): z.input<typeof ratingSchema> {
  const score = satisfaction(counts)
  return {
    invited: counts.invited,
    answers: counts.answers,
    response_rate: responseRate(counts),
    score,
    faces: score === null ? null : [...counts.faces],
  }
}
