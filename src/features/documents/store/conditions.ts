/** What narrows a list of documents. */
import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '#kernel/plain-date.ts'
import { plannedForItsValues } from '#platform/db/named-statements.ts'
import type { EffectStatus } from '../domain/effect.ts'
import type { RegisterFilter } from '../domain/register.ts'
import { keyOfSigner } from '../domain/signer.ts'

type Condition = RawBuilder<unknown>

/** What is asked of a document `d` in whatever state: all but the words and the effect. */
export function conditionsOf(siteId: number, filter: RegisterFilter): Condition[] {
  const { kind, type, field, issuer, signer, from, to } = filter
  const conditions: Condition[] = []
  if (kind !== undefined) conditions.push(sql`d.kind = ${kind}`)
  if (type !== undefined) conditions.push(sql`d.type = ${type}`)
  if (field !== undefined)
    conditions.push(sql`d.field_id = ${idIn('document_field', siteId, field)}`)
  if (issuer !== undefined)
    conditions.push(sql`d.issuer_id = ${idIn('document_issuer', siteId, issuer)}`)
  if (signer !== undefined)
    conditions.push(sql`signer_key(d.signer, d.signer_title) = ${keyOfSigner(signer)}`)
  if (from !== undefined) conditions.push(sql`d.issued_on >= ${from}::date`)
  if (to !== undefined) conditions.push(sql`d.issued_on <= ${to}::date`)
  return conditions
}

/** What is asked of a published document `d` and its row `e` in document_effect. */
export function effectCondition(siteId: number, effect: EffectStatus, today: PlainDate): Condition {
  return sql`(${EFFECT_CONDITIONS[effect](siteId, today)})`
}

/**
 * Begins a statement with these conditions. One has an index of its own that gives its documents in order; which one serves
 * best where there are several, or where the effect is asked for, depends on what is asked.
 */
export function planOf({ effect, ...others }: RegisterFilter): RawBuilder<unknown> {
  const set = Object.values(others).filter(each => each !== undefined)
  return effect !== undefined || set.length > 1 ? plannedForItsValues : sql``
}

/** Asked once, before the documents: their index by it then gives them in order. */
function idIn(table: 'document_field' | 'document_issuer', siteId: number, slug: string) {
  return sql`(select id from ${sql.table(table)} where site_id = ${siteId} and slug = ${slug})`
}

/**
 * The same as domain/effect.ts, for the database. To work out the effect of each document of a big register takes long:
 * where few can fit, those are looked for first.
 */
const EFFECT_CONDITIONS: Readonly<
  Record<EffectStatus, (siteId: number, today: PlainDate) => Condition>
> = {
  ended: (siteId, today) => sql`e.ends_on <= ${today}::date and (d.expires_on <= ${today}::date
    or d.id in (select to_id from document_relation where site_id = ${siteId} and kind in ('replaces', 'repeals')))`,
  not_yet: (
    siteId,
    today,
  ) => sql`(e.ends_on > ${today}::date) is not false and e.effect_from > ${today}::date
    and d.id = any(array(
      select id from document where site_id = ${siteId} and state = 'published' and effective_on > ${today}::date
      union all
      select id from document where site_id = ${siteId} and state = 'published' and issued_on > ${today}::date))`,
  partly_ended: (siteId, today) => sql`(e.ends_on > ${today}::date) is not false
    and e.effect_from <= ${today}::date and e.partly_ends_on <= ${today}::date
    and d.id = any(array(
      select to_id from document_relation where site_id = ${siteId} and kind = 'repeals_partly'))`,
  in_effect: (_, today) => sql`(e.ends_on > ${today}::date) is not false
    and e.effect_from <= ${today}::date and (e.partly_ends_on > ${today}::date) is not false`,
}
