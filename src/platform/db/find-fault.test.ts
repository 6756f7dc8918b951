import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import { findFault } from './find-fault.ts'

const url = await testDatabaseUrl()
const owner = openAs(url)
const stranger = `stranger_${new URL(url).pathname.slice(-8)}`

afterAll(() => sql`drop role ${sql.ref(stranger)}`.execute(owner))

test('a database that its owner can work with has no fault', async () => {
  expect(await findFault(url)).toBeUndefined()
})

test('of a restored database whose role may not act for the product it is said what to run', async () => {
  await sql`create role ${sql.ref(stranger)} login password 'secret'`.execute(owner)
  const asStranger = new URL(url)
  asStranger.username = stranger
  asStranger.password = 'secret'
  expect(await findFault(asStranger.href)).toContain(`grant motcua_app to ${stranger}`)
})

test('a server that is not there is told as one that cannot be reached', async () => {
  expect(await findFault('postgres://motcua@127.0.0.1:1/motcua')).toMatch(/^it cannot be reached/)
})
