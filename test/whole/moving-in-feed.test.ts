/** Promise to an operator: a feed comes from where he says, from the inside too, and leads to nowhere else there. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import { movingInWords } from '#features/moving-in'
import { atEnd } from '#test/support/at-end.ts'
import { selfSigned } from '#test/support/certificate.ts'
import { testDatabase } from '#test/support/database.ts'
import { openPortal } from '#test/support/moving.ts'

let portal: Awaited<ReturnType<typeof openPortal>>
beforeAll(async () => {
  portal = await openPortal(await testDatabase())
})

describe('a feed', () => {
  const feedOf = (picture: string) =>
    `<rss><channel><link>https://x.example</link><item><title>Từ mạng</title><link>https://x.example/1</link>
      <pubDate>Tue, 04 Aug 2020 08:00:00 +0700</pubDate>
      <description>&lt;p&gt;Chữ.&lt;/p&gt;&lt;img src="${picture}" alt="Ảnh"&gt;</description></item></channel></rss>`
  /** A server of the inside; gives its address and what it was asked for. */
  async function inside(answer: (path: string) => string) {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end(answer(request.url ?? ''))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    atEnd(() => Promise.resolve(server.close()))
    return { at: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, asked }
  }

  it('comes from the inside when the operator names its address, and leads to no other machine there', async () => {
    const other = await inside(() => 'secret')
    const site = await inside(() => feedOf(`${other.at}/anh.png`))
    const at = `${site.at}/feed`
    const { counts, said } = await portal.bring({ from: 'rss', at }, { named: [at] })
    expect([counts.brought, said[0]?.codes]).toEqual([1, ['category_missing', 'picture_inside']])
    expect(other.asked).toEqual([])
  })

  it.each(['http://192.168.1.1/feed', 'http://169.254.169.254/latest/meta-data'])(
    'is not looked for inside where nobody named it: %s',
    async at => {
      await expect(portal.bring({ from: 'rss', at })).rejects.toThrow('source_private')
    },
  )

  it('says which machine inside a redirect leads to, so that the operator can name it', async () => {
    const redirects = createServer((_request, response) =>
      response.writeHead(302, { location: 'http://10.9.8.7:8080/feed' }).end(),
    ).listen(0, '127.0.0.1')
    await once(redirects, 'listening')
    atEnd(() => Promise.resolve(redirects.close()))
    const at = `http://127.0.0.1:${String((redirects.address() as AddressInfo).port)}/feed`
    const failed = portal.bring({ from: 'rss', at }, { named: [at] })
    await expect(failed).rejects.toThrow('source_private http://10.9.8.7:8080/feed')
    const problem = movingInWords('vi').problems.source_private('http://10.9.8.7:8080/feed')
    expect(problem).toContain('--intranet 10.9.8.7:8080')
  })

  it('at a certificate that nobody vouches for says so, and what the operator can do', async () => {
    const certificate = selfSigned('localhost', new Date('2120-01-01T00:00:00Z'))
    const server = createSecureServer(certificate, (_request, response) =>
      response.end(feedOf('/a.png')),
    ).listen(0, '127.0.0.1')
    await once(server, 'listening')
    atEnd(() => {
      server.closeAllConnections()
      return Promise.resolve(server.close())
    })
    const at = `https://localhost:${String((server.address() as AddressInfo).port)}/feed`
    const failed = portal.bring({ from: 'rss', at }, { named: [at] })
    await expect(failed).rejects.toThrow(`source_certificate_untrusted ${at}`)
    for (const language of ['vi', 'en'] as const)
      expect(movingInWords(language).problems.source_certificate_untrusted(at)).toContain(
        'NODE_EXTRA_CA_CERTS=/',
      )
  })
})
