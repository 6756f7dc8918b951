import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import { text } from '#platform/http/answer.ts'
import { route } from '#platform/http/route.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { seedOrganisation } from '../../../db/seed/organisation/seed-organisation.ts'

const clock = fixedClock(instant('2026-11-24T09:00:00+07:00'))
const slow = route({
  ...({ method: 'GET', path: '/slow', who: 'anyone', audit: 'nothing personal' } as const),
  async handle() {
    await sleep(1000)
    return text('Answered to its end', { contentType: 'text/plain; charset=utf-8' })
  },
})

async function sender(port: number, says: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(says)
  return socket
}

test('a server that is told to end answers what was asked, and does not wait for senders who never finish', async () => {
  const db = await testDatabase()
  await seedOrganisation(db, clock)
  const { server } = await featureServer({
    db,
    clock,
    features: () => [{ name: 'slow', routes: [slow] }],
  })
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  await sender(port, '')
  await sender(port, 'GET / HT')
  await sender(port, 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 500\r\n\r\nhalf')
  const asked = await sender(port, 'GET /slow HTTP/1.1\r\nhost: localhost\r\n\r\n')
  const answer = once(asked, 'data')
  await sleep(100)
  const began = performance.now()
  await server.close()
  expect(performance.now() - began).toBeLessThan(10_000)
  expect(String(await answer)).toContain('Answered to its end')
})
