/** The plan of a real administration, as an operator writes it down: docs/how-to/run-in-production.md, docs/how-to/plan.example.json. */
import { z } from 'zod'
import { ROLE_NAMES, type Role } from '#features/organisation'
import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'

const text = z.string().trim().min(1).max(300)
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug is a-z, 0-9 and single hyphens')
const host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/,
    'a host is a name such as phuong-mau.example, without https:// and without a port',
  )
const words = z.strictObject({ vi: text, en: text })
const day = z.custom<PlainDate>(
  value => typeof value === 'string' && isPlainDate(value),
  'not a day YYYY-MM-DD',
)

const unit = z.strictObject({
  slug,
  kind: z.enum(['district', 'department', 'ward', 'one_stop']),
  parentSlug: slug.optional(),
  /** Decision 20/2020/QĐ-TTg, such as H29.20.07 */
  agencyCode: z.string().regex(/^[A-Z]\d{2}(?:\.\d{1,3}){0,3}$/, 'not an agency code'),
  gsoCode: text.optional(),
  nameVi: text,
  nameEn: text,
  shortNameVi: text,
  shortNameEn: text,
  address: text,
  phone: z.string().max(30).default(''),
  email: z.email(),
  citation: text,
})

const officer = z.strictObject({
  fullName: text,
  email: z.email(),
  phone: z.string().max(30).default(''),
  unitSlug: slug,
  roles: z.array(z.enum(ROLE_NAMES as readonly [Role, ...Role[]])).min(1),
  titleVi: text,
  titleEn: text,
  username: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,62}$/, 'a username is a-z, 0-9, . and -'),
})

const topic = z.strictObject({ slug, name: words })

const procedure = z.strictObject({
  code: text,
  slug,
  field: slug,
  lifeEvents: z.array(slug).default([]),
  level: z.enum(['ward', 'district']),
  audiences: z.array(z.enum(['person', 'business'])).min(1),
  /** Units by slug, for each place that receives. */
  competences: z
    .array(z.strictObject({ receiving: slug, helping: slug, handling: slug, deciding: slug }))
    .min(1),
  versions: z
    .array(
      z.strictObject({
        validFrom: day,
        name: words,
        citation: text,
        verified: z.boolean(),
        // Checked when the version is published, with the same rules as the demo's.
        content: z.record(z.string(), z.unknown()),
        form: z.record(z.string(), z.unknown()),
      }),
    )
    .min(1),
})

/** Checks a plan's shape. */
export const planSchema = z.strictObject({
  site: z.strictObject({ key: slug, hosts: z.array(host).min(1), nameVi: text, nameEn: text }),
  /** From when units, duties and competences hold. */
  since: day,
  units: z.array(unit).min(1),
  officers: z.array(officer).default([]),
  fields: z.array(topic).default([]),
  lifeEvents: z.array(topic).default([]),
  procedures: z.array(procedure).default([]),
})

/** A plan that has the right shape. */
export type Plan = z.output<typeof planSchema>
/** A procedure of a plan. */
export type PlannedProcedure = Plan['procedures'][number]
