import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { composeFeatures } from '#app/features.ts'
import { createSite } from '#features/organisation'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer } from '#test/support/feature-server.ts'
import { establish, readPlan } from './establish.ts'

const clock = fixedClock(instant('2026-11-24T08:00:00+07:00'))
let db: Db
let site: Awaited<ReturnType<typeof featureServer>>
let example: string

beforeAll(async () => {
  db = await testDatabase()
  site = await featureServer({ db, clock, features: composeFeatures })
  example = await readFile('docs/how-to/plan.example.json', 'utf8')
})

describe('the example plan of the handbook', () => {
  test('brings a ward into being whose officers sign in with the password they were given', async () => {
    const { signIns } = await establish(site.deps, readPlan(example))
    expect(signIns.map(each => each.username)).toEqual(['quantri', 'chutich', 'motcua1', 'tuphap1'])
    const passwords = new Set(signIns.map(each => each.password))
    expect(passwords.size).toBe(4)
    for (const signIn of signIns) {
      const answer = await site.openBrowser().post('/can-bo/dang-nhap', signIn)
      expect(answer.headers.location).toBe('/can-bo/dang-nhap/gan-thiet-bi')
    }
  })

  test('shows its procedure, its units and no word of a demo', async () => {
    const visitor = site.openBrowser()
    const { procedures } = readPlan(example)
    const page = await visitor.get(`/thu-tuc/${procedures[0]?.slug ?? ''}`)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain(procedures[0]?.versions[0]?.name.vi)
    expect((await visitor.get('/don-vi')).body).toContain('Trung tâm phường Mẫu')
    expect((await visitor.get('/')).body).not.toContain('trình diễn')
    expect((await visitor.get('/hop-thu-thu')).statusCode).toBe(404)
  })

  test('changes nothing and shows no password when it is loaded again', async () => {
    const count = async () =>
      await db
        .selectFrom('event')
        .select(eb => eb.fn.countAll<number>().as('events'))
        .executeTakeFirstOrThrow()
    const before = await count()
    expect((await establish(site.deps, readPlan(example))).signIns).toEqual([])
    expect(await count()).toEqual(before)
  })
})

describe('the hosts of a plan', () => {
  const planWith = (hosts: readonly string[], key = 'phuong-mau') => {
    const plan = JSON.parse(example) as { site: object }
    Object.assign(plan.site, { hosts, key })
    return readPlan(JSON.stringify(plan))
  }
  const hostsOf = async (key: string) =>
    (await db.selectFrom('site').select('hosts').where('key', '=', key).executeTakeFirst())?.hosts
  const under = async (host: string) =>
    (await site.server.inject({ url: '/tin-tuc', headers: { host } })).body
  const canonical = (host: string) => `<link rel="canonical" href="http://${host}:3000/tin-tuc"`

  test('that are new are added to the site, which answers under them at once; the first is where links lead', async () => {
    const planned = ['Moi.phuong-mau.example', 'phuong-mau.example', 'www.cu.example']
    const { hosts } = await establish(site.deps, planWith(planned))
    expect(hosts).toEqual({
      added: ['moi.phuong-mau.example', 'www.cu.example'],
      ...{ newFirst: 'moi.phuong-mau.example', staying: [] },
    })
    expect(await hostsOf('phuong-mau')).toEqual([
      ...['moi.phuong-mau.example', 'phuong-mau.example', 'www.cu.example'],
    ])
    const event = await db
      .selectFrom('event')
      .select(['data', 'subject_kind'])
      .where('type', '=', 'site.hosts_changed')
      .execute()
    expect(event).toMatchObject([
      { subject_kind: 'site', data: { added: ['moi.phuong-mau.example', 'www.cu.example'] } },
    ])
  })

  test('that it no longer names stay, and loading it twice changes nothing', async () => {
    const shorter = planWith(['moi.phuong-mau.example'])
    const { hosts } = await establish(site.deps, shorter)
    const staying = ['phuong-mau.example', 'www.cu.example']
    expect(hosts).toEqual({ added: [], newFirst: undefined, staying })
    expect(await hostsOf('phuong-mau')).toEqual(['moi.phuong-mau.example', ...staying])
  })

  test('that lead to another site are refused by name, and nothing is loaded', async () => {
    await createSite(site.deps, {
      ...{ key: 'phuong-hai', nameVi: 'Phường Hai', nameEn: 'Hai Ward', hosts: ['hai.example'] },
      unit: { slug: 'ubnd', kind: 'ward', agencyCode: 'H29.30.2', nameVi: 'UBND', nameEn: 'PC' },
    })
    expect(await under('hai.example')).toContain(canonical('hai.example'))
    for (const key of ['phuong-mau', 'phuong-ba'])
      await expect(
        establish(site.deps, planWith(['ba.example', 'HAI.example'], key)),
      ).rejects.toThrow('The host hai.example leads to the site phuong-hai')
    expect(await hostsOf('phuong-mau')).not.toContain('ba.example')
    expect(await hostsOf('phuong-ba')).toBeUndefined()
    const hai = planWith(['hai.example', 'nha.example'], 'phuong-hai')
    expect((await establish(site.deps, hai)).hosts.added).toEqual(['nha.example'])
    expect(await under('nha.example')).toContain(canonical('hai.example'))
  })

  test.each(['https://a.example', 'a.example:8443', 'a.example/', 'Phường Mẫu'])(
    '%s is no host, and the plan says what one is',
    host => {
      expect(() => planWith([host])).toThrow('a host is a name such as phuong-mau.example')
    },
  )
})

describe('a plan that is not right', () => {
  const changed = (change: (plan: Record<string, unknown[]>) => void): string => {
    const plan = JSON.parse(example) as Record<string, unknown[]>
    change(plan)
    return JSON.stringify(plan)
  }

  test.each([
    { text: '{', says: 'The plan is not JSON', why: 'a file cut short' },
    {
      text: changedText(plan => (plan['since'] = '2025-02-30')),
      says: 'since: not a day YYYY-MM-DD',
      why: 'a day that is not in the calendar',
    },
    {
      text: changedText(plan => (plan['unitz'] = [])),
      says: 'unitz',
      why: 'a word that a plan does not know',
    },
  ])('is refused in a sentence: $why', ({ text, says }) => {
    expect(() => readPlan(text)).toThrow(says)
  })

  test('names the unit that an officer or a procedure points to and that is not listed, and nothing is made', async () => {
    const plan = changed(plan => {
      plan['units'] = (plan['units'] ?? []).slice(0, 1)
      Object.assign(plan['site'] as unknown as object, { key: 'another' })
    })
    await expect(establish(site.deps, readPlan(plan))).rejects.toThrow(
      'The officer motcua1 names the unit "trung-tam", which is not listed.',
    )
    const sites = await db.selectFrom('site').select('key').execute()
    expect(sites.map(each => each.key)).not.toContain('another')
  })
})

/** A small plan with one thing wrong. */
function changedText(change: (plan: Record<string, unknown>) => unknown): string {
  const plan: Record<string, unknown> = {
    site: { key: 'a', hosts: ['a.example'], nameVi: 'A', nameEn: 'A' },
    since: '2025-07-01',
    units: [],
  }
  change(plan)
  return JSON.stringify(plan)
}
