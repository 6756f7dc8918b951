import { describe, expect, it } from 'vitest'
import { addressOf } from './register-address.ts'
import { readConditions, registerQuery } from './register-query.ts'

const CHOICES = {
  fields: [{ id: 1, slug: 'tu-phap', name: 'Tư pháp' }],
  issuers: [{ slug: 'ubnd-quan', name: 'UBND quận' }],
  signers: [
    { name: 'Trần Văn Hùng', title: 'Chủ tịch' },
    { name: 'Trần Văn Hưng', title: 'Chủ tịch' },
  ],
}
const read = (address: string) => {
  const sent = new URLSearchParams(address)
  const names = [...new Set(sent.keys())]
  const query = Object.fromEntries(
    names.map(name => [name, sent.getAll(name).length > 1 ? sent.getAll(name) : sent.get(name)]),
  )
  return readConditions(registerQuery.parse(query).typed, CHOICES)
}
const holding = (address: string) =>
  Object.fromEntries(Object.entries(read(address).filter).filter(([, value]) => value))

describe('the address of the register', () => {
  it.each([
    ['nhom=quy-pham-phap-luat', { kind: 'legal' }],
    ['loai=quyet-dinh&linh-vuc=tu-phap', { type: 'decision', field: 'tu-phap' }],
    ['co-quan=ubnd-quan&hieu-luc=con', { issuer: 'ubnd-quan', effect: 'in_effect' }],
    ['tu=24/11/2026', { from: '2026-11-24' }],
    ['tu=11/2026&den=11/2026', { from: '2026-11-01', to: '2026-11-30' }],
    ['q=tiep+cong+dan', { text: 'tiep cong dan' }],
    // Older addresses tell a year.
    ['nam=2025', { from: '2025-01-01', to: '2025-12-31' }],
    ['nam=2025&den=03/2025', { from: '2025-01-01', to: '2025-03-31' }],
    // Forms send empty fields, and somebody may have put one in twice.
    ['q=&loai=&tu=', {}],
    ['loai=quyet-dinh&loai=thong-bao', { type: 'decision' }],
  ])('%s narrows the list to what it says', (address, filter) => {
    expect(holding(address)).toEqual(filter)
    expect(read(address).wrong).toEqual({})
  })

  it('names who signed with accents, which tell people apart; capitals and the place of a tone do not', () => {
    const signer = (typed: string) => read(`nguoi-ky=${typed}`).filter.signer
    expect(signer('Trần Văn Hùng, Chủ tịch')).toBe('Trần Văn Hùng, Chủ tịch')
    expect(signer('TRẦN VĂN HƯNG CHỦ TỊCH')).toBe('Trần Văn Hưng, Chủ tịch')
    expect(signer('Trần Văn Hung, Chủ tịch')).toBeUndefined()
  })

  it.each([
    ['loai=ca-khuc', { type: 'unknown' }],
    ['nhom=khac&hieu-luc=mai', { kind: 'unknown', effect: 'unknown' }],
    [
      'linh-vuc=khac&co-quan=khac&nguoi-ky=Ai',
      {
        ...{ field: 'unknown', issuer: 'unknown', signer: 'unknown' },
      },
    ],
    ['tu=31/02/2026&den=hôm+qua', { from: 'day_wrong', to: 'day_wrong' }],
    ['tu=02/2026&den=01/2026', { to: 'ends_before_it_begins' }],
    ['nam=20', { from: 'day_wrong', to: 'day_wrong' }],
    ['q=!!!', { text: 'words_missing' }],
    [`q=${'a'.repeat(201)}`, { text: 'words_too_long' }],
  ])('%s is told to be wrong, and does not narrow the list', (address, wrong) => {
    const found = read(`${address}&loai-khac=1`)
    expect(found.wrong).toEqual(wrong)
    for (const name of Object.keys(wrong)) expect(found.filter).toHaveProperty(name, undefined)
  })

  it('of what holds is made anew, and what does not hold is left out', () => {
    const address =
      'q=quy+che&nhom=chi-dao-dieu-hanh&loai=ke-hoach&linh-vuc=tu-phap&co-quan=ubnd-quan&hieu-luc=het'
    expect(addressOf('/van-ban', read(address).filter)).toBe(`/van-ban?${address}`)
    const days = addressOf('', read('tu=2026&den=31/02/2026&co-quan=khac').filter)
    expect(days).toBe('?tu=01%2F01%2F2026')
    expect(addressOf('', read('').filter)).toBe('')
  })

  it('says behind which document a page begins, and how near to the words it is', () => {
    const id = '019ac000-0000-7000-8000-000000000000'
    const of = (sau: string) => registerQuery.parse({ sau }).after
    expect(of(`2026-09-01_${id}_2`)).toEqual({ near: 2, day: '2026-09-01', id })
    expect(of(`2026-02-31_${id}`)).toBeUndefined()
    expect(of('2026-09-01_1')).toBeUndefined()
  })
})
