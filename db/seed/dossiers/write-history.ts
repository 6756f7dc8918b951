/** Makes the dossiers of a year and copies them into the database while the next ones are made. */
import { setImmediate } from 'node:timers/promises'
import { bulkRows, dossierCode, takeCodes } from '#features/dossiers'
import { type PastRating, ratingRows } from '#features/ratings'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { CopyBuffer } from '#platform/db/copy-lines.ts'
import type { LongTransaction } from '#platform/db/long-transaction.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { type Beginning, begin, type Part, type Stage } from './beginning.ts'
import { type Demand, demandOf, spreadOverYear } from './demand.ts'
import { ratingsOf } from './satisfaction.ts'
import { tell } from './story.ts'

/** The tables in the order in which rows may be copied: what is referred to comes first. */
const TABLES = [
  'stored_file',
  'dossier',
  'dossier_applicant',
  'dossier_answers',
  'dossier_paper',
  'dossier_file',
  'dossier_step',
  'dossier_pause',
  'supplement_request',
  'due_date_change',
  'result_proposal',
  'apology',
  'withdrawal',
  'dossier_end',
  'dossier_result',
  'result_return',
  'rating',
  'rating_follow_up',
  'event',
] as const

/** At least so many dossiers go to the database at once. */
const PORTION = 2000
/** After so many others get a turn: the network, and with it the database. */
const TURN = 20

/** A dossier to be made; some are of residents with accounts. */
export type Planned = { readonly demand: Demand; readonly part?: Part }

/** What is to be written. */
export type History = {
  readonly stage: Stage
  readonly keys: Keys
  readonly total: number
  readonly parts: readonly Planned[]
  /** Called with the number of dossiers copied so far. */
  readonly reached: (written: number) => void
}

/** Writes the history into the transaction. */
export function writeHistory(to: LongTransaction, history: History): Promise<void> {
  return to.withoutForeignKeys(TABLES, () => writeYear(to, history))
}

async function writeYear(to: LongTransaction, history: History): Promise<void> {
  const { stage, keys } = history
  const buffer = new CopyBuffer()
  buffer.add({ stored_file: stage.files.rows })
  const portions = portionsOf(history)
  const next = async () => {
    const { value } = portions.next()
    return value && withCodes(to, stage, value)
  }
  let [written, copying] = [0, Promise.resolve()]
  for (let portion = await next(); portion !== undefined; ) {
    for (const { demand, part, code } of portion) {
      const made = begin(stage, demand, code, part)
      tell(made.life)
      gather(buffer, keys, made, part === undefined ? ratingsOf(made.life) : [])
      written += 1
      if (written % TURN === 0) await setImmediate()
    }
    await copying
    // The next portion gets its codes before the connection is busy with this one.
    portion = await next()
    const reached = written
    copying = to.copy(buffer.take(TABLES)).then(() => {
      history.reached(reached)
    })
    // Its failure is met by the next await; meanwhile it must not count as unhandled.
    copying.catch(() => undefined)
  }
  await copying
}

/** The year in portions of whole days. */
function* portionsOf({ stage, total, parts }: History): Generator<Planned[], undefined> {
  const { place, luck, now } = stage
  const ask = demandOf(place, luck)
  let portion: Planned[] = []
  for (const { day, count } of spreadOverYear(total - parts.length, now, place.siteCalendar)) {
    const own = parts.filter(({ demand }) => dateInVietNam(demand.at) === day)
    const others = ask(day, count, now).map(demand => ({ demand }))
    portion.push(...[...own, ...others].sort((a, b) => +a.demand.at - +b.demand.at))
    if (portion.length < PORTION) continue
    yield portion
    portion = []
  }
  yield portion
  return undefined
}

/** Gives each its code: numbered by agency and day, in the order of time. */
async function withCodes(
  { db }: LongTransaction,
  { place }: Stage,
  portion: readonly Planned[],
): Promise<(Planned & { readonly code: string })[]> {
  const keys = portion.map(({ demand: { at, competence } }) => {
    return `${place.agencyCode(competence.receivingUnitId)} ${dateInVietNam(at)}`
  })
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const wanted = [...counts].map(([key, count]) => ({ ...agencyAndDay(key), count }))
  const firsts = await takeCodes(db, place.siteId, wanted)
  const next = new Map([...counts.keys()].map((key, index) => [key, firsts[index] ?? 0]))
  return portion.map((planned, index) => {
    const key = keys[index] ?? ''
    const number = next.get(key) ?? 0
    next.set(key, number + 1)
    const { agencyCode, day } = agencyAndDay(key)
    return { ...planned, code: dossierCode(agencyCode, day, number) }
  })
}

function agencyAndDay(key: string) {
  const [agencyCode = '', day = ''] = key.split(' ')
  return { agencyCode, day: day as PlainDate }
}

function gather(
  buffer: CopyBuffer,
  keys: Keys,
  { life, ...made }: Beginning,
  ratings: readonly PastRating[],
): void {
  const { facts, acts, luck } = life
  const eventId = (at: Instant, order: number) => luck.id(at, order)
  const files = [...made.files, ...resultFile(life)]
  buffer.add(bulkRows({ ...made, files, facts, acts }, eventId))
  for (const rating of ratings) buffer.add(ratingRows(keys, rating))
}

function resultFile({ facts, luck }: Beginning['life']) {
  const { result } = facts
  if (!result?.storedFileId) return []
  const { storedFileId, attachedAt } = result
  const id = luck.id(attachedAt)
  return [{ id, storedFileId, purpose: 'result' as const, field: 'result', addedAt: attachedAt }]
}
