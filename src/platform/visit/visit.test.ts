import Fastify from 'fastify'
import { afterAll, describe, expect, it } from 'vitest'
import { lateVisit } from './visit.ts'

describe('a visit of the own server', () => {
  const server = Fastify()
  server.get('/trang/:name', (request, reply) => {
    const { name } = request.params as { name: string }
    const isThere = request.host === 'phuong-11.localhost' && name === 'lịch tiếp dân'
    return reply.code(isThere ? 200 : 404).send(name)
  })
  server.get('/moved', (_request, reply) => reply.redirect('/nowhere', 301))
  server.get('/cut', (_request, reply) => {
    reply.hijack().raw.destroy()
  })
  const late = lateVisit()
  const visit = late.visit

  afterAll(async () => {
    await late.close()
    await server.close()
  })

  it('needs a server', async () => {
    await expect(visit('localhost', '/')).rejects.toThrow('no server')
    late.serveWith(server)
  })

  it('gives the status of an address as people type it, at the site of the host', async () => {
    expect(await visit('phuong-11.localhost', '/trang/lịch tiếp dân?a=b#c')).toBe(200)
    expect(
      await visit('phuong-11.localhost', '/trang/l%E1%BB%8Bch%20ti%E1%BA%BFp%20d%C3%A2n'),
    ).toBe(200)
    expect(await visit('localhost', '/trang/lịch tiếp dân')).toBe(404)
  })

  it.each(['//127.0.0.2:9/', '//nowhere.invalid/', 'http://nowhere.invalid/', '@nowhere.invalid/'])(
    'asks nobody but the own server, whatever stands in the address: %s',
    async address => {
      expect(await visit('localhost', address)).toBe(404)
    },
  )

  it('follows nothing', async () => {
    expect(await visit('localhost', '/moved')).toBe(301)
  })

  it('fails when the connection ends without an answer', async () => {
    await expect(visit('localhost', '/cut')).rejects.toThrow()
  })

  it('leaves nothing open', async () => {
    await visit('localhost', '/')
    await late.close()
    await expect(visit('localhost', '/')).rejects.toThrow()
  })
})
