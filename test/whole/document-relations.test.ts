/** Promise to readers: what the register says that documents do to each other can be true of all of them at once. */
import { describe, expect, it } from 'vitest'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openDocumentDesk } from './document-desk.ts'

const { town, editor, entered } = await openDocumentDesk()
const { db } = town.world
const idOf = (address: string) => address.split('/').at(-1) ?? ''
const relate = (address: string, kind: string, related: string) =>
  editor.post(`${address}/quan-he`, { kind, related })
const kindsOf = (address: string) =>
  db
    .selectFrom('document_relation')
    .select('kind')
    .where('from_id', '=', idOf(address))
    .orderBy('kind')
    .execute()

describe('a relation that would close a ring in which each document ends the next', () => {
  it('is refused with what each does to the next and the way to each, until one of them is removed', async () => {
    const first = await entered({ number: '71/QĐ' })
    const second = await entered({ number: '72/QĐ' })
    const third = await entered({ number: '73/QĐ' })
    await relate(first, 'repeals', '72/QĐ')
    await relate(second, 'replaces', '73/QĐ')
    const refused = await relate(third, 'replaces', '71/QĐ')
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('73/QĐ thay thế 71/QĐ; 71/QĐ bãi bỏ 72/QĐ; 72/QĐ thay thế 73/QĐ')
    expect(refused.body).toContain('href="#relation-related"')
    expect(refused.body).toContain('value="71/QĐ"')
    for (const address of [first, second]) expect(refused.body).toContain(`href="${address}"`)
    expect(await htmlFindings(refused.body)).toEqual([])
    expect(await kindsOf(third)).toEqual([])
    const english = await editor.post(`/en${third}/quan-he`, { kind: 'replaces', related: '71/QĐ' })
    expect(english.body).toContain('73/QĐ replaces 71/QĐ; 71/QĐ repeals 72/QĐ')
    await editor.post(`${second}/quan-he/replaces/${idOf(third)}/bo`, {})
    expect((await relate(third, 'replaces', '71/QĐ')).statusCode).toBe(303)
  })

  it('is refused to the later of two who would close it at one moment', async () => {
    const [first, second, third, fourth] = [
      await entered({ number: '74/QĐ' }),
      await entered({ number: '75/QĐ' }),
      await entered({ number: '76/QĐ' }),
      await entered({ number: '77/QĐ' }),
    ]
    await relate(first, 'repeals', '75/QĐ')
    await relate(third, 'repeals', '77/QĐ')
    const both = await Promise.all([
      relate(second, 'repeals', '76/QĐ'),
      relate(fourth, 'repeals', '74/QĐ'),
    ])
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 422])
  })
})

describe('a second relation to one document', () => {
  it.each([
    ['repeals', 'amends', 'bãi bỏ'],
    ['amends', 'repeals', 'sửa đổi, bổ sung'],
    ['replaces', 'repeals_partly', 'thay thế'],
  ])(
    'is refused where it %s it and would also %s it, with what to do',
    async (noted, also, word) => {
      const from = await entered({ number: `78/${noted}-${also}` })
      const to = await entered({ number: `79/${noted}-${also}` })
      await relate(from, noted, `79/${noted}-${also}`)
      const refused = await relate(from, also, `79/${noted}-${also}`)
      expect(refused.statusCode).toBe(422)
      expect(refused.body).toContain(`Đã ghi văn bản này ${word} văn bản kia`)
      expect(refused.body).toContain('dùng “bãi bỏ một phần” thay cho “bãi bỏ”')
      expect(refused.body).toContain(`href="${to}"`)
      expect(await htmlFindings(refused.body)).toEqual([])
      expect(await kindsOf(from)).toEqual([{ kind: noted }])
    },
  )

  it('is taken where some articles are amended and others repealed, and where it rests on what it replaces', async () => {
    const from = await entered({ number: '80/QĐ' })
    await entered({ number: '81/QĐ' })
    await entered({ number: '82/QĐ' })
    for (const [kind, number] of [
      ['amends', '81/QĐ'],
      ['repeals_partly', '81/QĐ'],
      ['rests_on', '82/QĐ'],
      ['replaces', '82/QĐ'],
    ] as const)
      expect((await relate(from, kind, number)).statusCode).toBe(303)
  })
})
