import { z } from 'zod'
import { findUnitBySlug } from '#features/organisation'
import { dateInVietNam } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { json, notFound } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { CHANNELS, feeFor } from '../domain/fees.ts'
import type { ProcedureVersion } from '../domain/procedure.ts'
import type { ListedProcedure } from '../domain/procedure-list.ts'
import { findVersionOf } from '../store/catalogue.queries.ts'
import { listProcedures } from '../store/listing.queries.ts'
import { catalogueQuerySchema } from './catalogue-query.ts'

const both = z.object({ vi: z.string(), en: z.string() })
const limit = z.object({ value: z.int(), unit: z.enum(['working_day', 'day', 'working_hour']) })

const listed = z.object({
  code: z.string(),
  slug: z.string(),
  name: both,
  summary: both,
  field: z.object({ slug: z.string(), name: both }),
  level: z.enum(['ward', 'district']),
  audiences: z.array(z.enum(['person', 'business'])),
  time_limit: limit,
  online: z.enum(['full', 'part']),
})

const listSchema = z.object({
  total: z.int(),
  page: z.int(),
  page_size: z.int(),
  mended: z.boolean().describe('Other words than the typed ones were taken'),
  procedures: z.array(listed),
})

const oneSchema = listed.extend({
  version: z.int(),
  valid_from: z.string(),
  valid_to: z.string().nullable().describe('The first day on which the version no longer holds'),
  citation: z.string(),
  verified: z.boolean(),
  same_day_by: z
    .int()
    .nullable()
    .describe('Minute of the day: received by then, done the same working day'),
  supplement: z.object({ policy: z.enum(['extend', 'restart', 'special_window']), window: limit }),
  papers: z.array(
    z.object({
      key: z.string(),
      name: both,
      copies: z.object({ original: z.int(), certified: z.int(), copy: z.int() }),
      required: z.boolean(),
      conditional: z.boolean(),
      reused_from: both.nullable(),
    }),
  ),
  fees_today: z.array(
    z.object({ channel: z.enum(CHANNELS), amount: z.int(), verified: z.boolean() }),
  ),
  steps: z.array(
    z.object({
      key: z.string(),
      name: both,
      at: z.string(),
      role: z.string(),
      working_hours: z.int(),
    }),
  ),
  result: z.object({ name: both, ways: z.array(z.string()) }),
  legal_basis: z.array(z.object({ number: z.string(), title: both })),
})

const PAGE_SIZE = 50
const PER_MINUTE = 300

/** The catalogue for machines. */
export function procedureApi({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/api/v1/procedures',
      who: 'anyone',
      audit: 'nothing personal',
      query: catalogueQuerySchema,
      perMinute: PER_MINUTE,
      api: {
        summary:
          'Finds procedures by words (q), linh-vuc, su-kien, don-vi, doi-tuong, cap; trang pages',
        response: listSchema,
      },
      async handle({ site, query, now }) {
        const on = dateInVietNam(now)
        const page = query.page ?? 1
        const unit =
          query.unit === undefined ? undefined : await findUnitBySlug(db, site.id, query.unit)
        const unitId = query.unit === undefined ? undefined : (unit?.id ?? 0)
        const list = await listProcedures(
          db,
          { ...query, siteId: site.id, on, unitId },
          { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
        )
        const answer: z.input<typeof listSchema> = {
          total: list.total,
          page,
          page_size: PAGE_SIZE,
          mended: list.mended,
          procedures: list.items.map(presentListed),
        }
        return json(answer)
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/procedures/:code',
      who: 'anyone',
      audit: 'nothing personal',
      params: z.object({ code: z.string().regex(/^[0-9]\.[0-9]{6}$/) }),
      perMinute: PER_MINUTE,
      api: { summary: 'The rules of a procedure in force today', response: oneSchema },
      async handle({ site, params, now }) {
        const on = dateInVietNam(now)
        const version = await findVersionOf(db, site.id, { code: params.code }, on)
        return version ? json(present(version, on)) : notFound()
      },
    }),
  ]
}

function presentListed(item: ListedProcedure): z.input<typeof listed> {
  const { procedure } = item
  return {
    code: procedure.code,
    slug: procedure.slug,
    name: item.name,
    summary: item.summary,
    field: procedure.field,
    level: procedure.level,
    audiences: [...procedure.audiences],
    time_limit: item.time.limit,
    online: item.online,
  }
}

function present(version: ProcedureVersion, on: PlainDate): z.input<typeof oneSchema> {
  const { content, procedure, name } = version
  const { time } = content
  return {
    ...presentListed({
      procedure,
      name,
      versionId: version.id,
      summary: content.summary,
      time,
      online: content.serviceLevel.kind,
    }),
    version: version.number,
    valid_from: version.validFrom,
    valid_to: version.validTo ?? null,
    citation: version.citation,
    verified: version.verified,
    same_day_by: time.sameDayBy ?? null,
    supplement: { policy: time.supplement.policy, window: time.supplement.window },
    papers: content.papers.map(paper => ({
      key: paper.key,
      name: paper.name,
      copies: paper.copies,
      required: paper.required,
      conditional: paper.askedIf !== undefined,
      reused_from: paper.reusedFrom ?? null,
    })),
    fees_today: CHANNELS.map(channel => {
      const fee = feeFor(content, channel, on)
      return { channel, amount: fee.total, verified: fee.verified }
    }),
    steps: content.steps.map(({ hours, ...step }) => ({ ...step, working_hours: hours })),
    result: content.result,
    legal_basis: content.legalBasis.map(({ number, title }) => ({ number, title })),
  }
}
