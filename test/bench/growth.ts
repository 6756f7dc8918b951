/** Pages over much data against the same pages over little: two servers, asked in turn. */

import { systemClock } from '#platform/clock/system-clock.ts'
import { openDb, openPool } from '#platform/db/db.ts'
import { SESSION_COOKIE } from '#platform/http/server-parts.ts'
import { openTestSession } from '#test/support/test-browser.ts'
import { dropping } from './cold-pages.ts'
import { type Connection, openConnection } from './connection.ts'
import { median } from './figures.ts'
import type { MotcuaProcess } from './motcua-process.ts'
import { get } from './requests.ts'
import type { Row } from './row.ts'

const WARM_UP = 30

/** A page for an officer, by user name; or a public page, which is dropped by that tag before each request. */
export type GrowingPage = { readonly name: string; readonly path: string } & (
  | { readonly officer: string }
  | { readonly tag: string }
)

/** One row a page. */
export async function measureGrowth(
  small: MotcuaProcess,
  big: MotcuaProcess,
  pages: readonly GrowingPage[],
  { tries, ...sizes }: { tries: number; much: string; little: string },
): Promise<Row[]> {
  const [one, other] = [await askerOf(small, pages), await askerOf(big, pages)]
  const rows: Row[] = []
  for (const page of pages) {
    const times = { small: [] as number[], big: [] as number[] }
    for (let count = -WARM_UP; count < tries; count += 1) {
      const [few, many] = [await one.timeOf(page), await other.timeOf(page)]
      if (count < 0) continue
      times.small.push(few)
      times.big.push(many)
    }
    const [few, many] = [median(times.small), median(times.big)]
    rows.push(rowOf(page, { ...sizes, few, many, tries }))
  }
  await one.close()
  await other.close()
  return rows
}

function rowOf(
  { name }: GrowingPage,
  measured: { much: string; little: string; few: number; many: number; tries: number },
): Row {
  const { few, many, tries } = measured
  return {
    figure: `${name} at ${measured.much}`,
    against: `the same at ${measured.little}`,
    value: many / few,
    unit: '×',
    bound: 'at most',
    limit: 1.5,
    measured: `${many.toFixed(2)} against ${few.toFixed(2)} ms, median of ${String(tries)}`,
  }
}

async function askerOf(motcua: MotcuaProcess, pages: readonly GrowingPage[]) {
  const connection = await openConnection(motcua.port)
  const cookies = await signInAll(
    motcua,
    pages.flatMap(page => ('officer' in page ? [page.officer] : [])),
  )
  const drops = await dropping(motcua)
  return {
    async timeOf(page: GrowingPage): Promise<number> {
      if ('tag' in page) await drops.drop(page.tag)
      const cookie = 'officer' in page ? cookies.get(page.officer) : undefined
      return timeOf(connection, get(page.path, cookie))
    },
    async close(): Promise<void> {
      connection.close()
      await drops.stop()
    },
  }
}

async function timeOf(connection: Connection, request: Buffer): Promise<number> {
  const began = performance.now()
  const { status } = await connection.send(request)
  if (status !== 200) throw new Error(`A page answered ${String(status)}`)
  return performance.now() - began
}

/** The sessions' cookies of these officers, by user name. */
export async function signInAll(
  { databaseUrl }: MotcuaProcess,
  names: readonly string[],
): Promise<Map<string, string>> {
  const db = openDb(openPool(databaseUrl, 1))
  const cookies = new Map<string, string>()
  for (const name of new Set(names)) {
    const officer = await db
      .selectFrom('officer_credential')
      .innerJoin('officer', 'officer.id', 'officer_credential.officer_id')
      .select(['officer.id', 'officer.site_id'])
      .where('username', '=', name)
      .executeTakeFirstOrThrow()
    const { token } = await openTestSession({ db, clock: systemClock }, officer.site_id, {
      kind: 'officer',
      id: officer.id,
    })
    cookies.set(name, `${SESSION_COOKIE}=${token}`)
  }
  await db.destroy()
  return cookies
}
