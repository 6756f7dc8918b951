import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import type { Localised } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { dropTags } from '#platform/cache/drops.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import { proceduresTag, procedureTag } from '../domain/cache-tags.ts'
import { checkVersion, type VersionProblems } from '../domain/check-version.ts'
import type { ProcedureContentInput } from '../domain/content.schema.ts'
import type { FormInput } from '../domain/forms/form.schema.ts'
import { endVersion, insertVersion, lockProcedure } from '../store/catalogue.writes.ts'
import { listVersionPeriods } from '../store/period.queries.ts'
import { keepSearchText } from '../store/search.writes.ts'

/** A version to be published. It holds from `validFrom` until another one begins, or until `validTo`. */
export type VersionToPublish = {
  readonly procedureId: number
  readonly validFrom: PlainDate
  readonly validTo?: PlainDate
  readonly name: Localised
  readonly citation: string
  readonly verified: boolean
  readonly content: ProcedureContentInput
  readonly form: FormInput
}

/** Why a version was not published. */
export type PublishProblem =
  | VersionProblems
  | { readonly code: 'procedure_unknown' }
  | { readonly code: 'version_begins_before_another' }

/**
 * Publishes a version: from its first day it holds in place of the one before, which ends on that day. Dossiers
 * keep the version that they were received under.
 */
export async function publishProcedureVersion(
  deps: { readonly db: Db; readonly clock: Clock },
  act: { readonly siteId: number; readonly actor: ActorRef },
  version: VersionToPublish,
): Promise<Result<{ readonly versionId: number }, PublishProblem>> {
  const checked = checkVersion(version.content, version.form)
  if (!checked.ok) return checked
  return inTransaction(deps.db, async trx => {
    const procedure = await lockProcedure(trx, act.siteId, version.procedureId)
    if (!procedure) return err({ code: 'procedure_unknown' as const })
    const periods = await listVersionPeriods(trx, version.procedureId)
    const last = periods.at(-1)
    if (last && last.validFrom >= version.validFrom)
      return err({ code: 'version_begins_before_another' as const })
    if (last && (last.validTo === undefined || last.validTo > version.validFrom)) {
      await endVersion(trx, last.id, version.validFrom)
    }
    const now = deps.clock.now()
    const publicationId = newId(now)
    const number = (last?.number ?? 0) + 1
    const versionId = await insertVersion(trx, {
      ...version,
      ...checked.value,
      validTo: version.validTo,
      siteId: act.siteId,
      publicationId,
      number,
      publishedAt: now,
    })
    await keepFound(trx, act.siteId, procedure, version, checked.value.content.keywords)
    await appendEvent(
      trx,
      { ...act, clock: deps.clock },
      {
        type: 'procedure.published',
        subject: { kind: 'procedure_version', id: publicationId },
        data: { procedure: procedure.code, number, valid_from: version.validFrom },
      },
    )
    await dropTags(trx, [proceduresTag(act.siteId), procedureTag(version.procedureId)])
    return ok({ versionId })
  })
}

// What is asked for more often comes first among equals.
const HALF_WEIGHT_AT = 20

async function keepFound(
  trx: Trx,
  siteId: number,
  procedure: { readonly code: string; readonly position: number },
  version: VersionToPublish,
  keywords: readonly string[],
): Promise<void> {
  const { summary, papers } = version.content
  await keepSearchText(trx, {
    siteId,
    kind: 'procedure',
    subjectId: version.procedureId,
    titles: [version.name.vi, version.name.en],
    keywords: [procedure.code, ...keywords],
    text: [summary.vi, summary.en, ...papers.flatMap(paper => [paper.name.vi, paper.name.en])].join(
      ' . ',
    ),
    weight: 1 / (1 + procedure.position / HALF_WEIGHT_AT),
  })
}
