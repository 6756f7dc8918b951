import { wordsIn, writtenOut } from '#kernel/mended-words.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Choices } from '#kernel/slips.ts'
import type { Db } from '#platform/db/db.ts'
import type {
  ListedDocument,
  RegisterCount,
  RegisterCursor,
  RegisterFilter,
} from '../domain/register.ts'
import { countDocuments, listDocuments, meaningsOf } from '../store/register.queries.ts'

/** Beyond these they are told as “more than so many”: counting takes as long as there are. */
const MOST_COUNTED = 500

type Asked = {
  readonly siteId: number
  readonly filter: RegisterFilter
  readonly today: PlainDate
  readonly after: RegisterCursor | undefined
  readonly limit: number
  /** Whether it is told how many there are. */
  readonly isCounted: boolean
}

/** A page of the register. */
export type RegisterPart = {
  readonly listed: readonly ListedDocument[]
  readonly found: RegisterCount | undefined
  /** The words that were looked for in place of those that no document has; empty when they are those that were typed. */
  readonly mended: string
}

/** Lists published documents. Where none has the words, slips in them are mended, as the search of the whole portal does. */
export async function searchRegister(db: Db, asked: Asked): Promise<RegisterPart> {
  const asTyped = await listWith(db, asked)
  const { text } = asked.filter
  if (asTyped.listed.length > 0 || text === undefined) return { ...asTyped, mended: '' }
  for await (const { choices, mended } of meaningsOf(db, asked.siteId, text)) {
    const { listed, found } = await listWith(db, asked, choices)
    if (listed.length === 0) continue
    const texts = listed.flatMap(({ number, title }) => [number, title])
    return { listed, found, mended: writtenOut(wordsIn(mended, texts), text) }
  }
  return { ...asTyped, mended: '' }
}

async function listWith(
  db: Db,
  { siteId, filter, today, after, limit, isCounted }: Asked,
  understood?: Choices,
): Promise<Omit<RegisterPart, 'mended'>> {
  const [listed, found] = await Promise.all([
    listDocuments(db, siteId, filter, { today, after, limit, understood }),
    isCounted
      ? countDocuments(db, siteId, filter, { today, most: MOST_COUNTED, understood })
      : undefined,
  ])
  return { listed, found }
}
