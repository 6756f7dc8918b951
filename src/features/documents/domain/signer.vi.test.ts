import { describe, expect, it } from 'vitest'
import { keyOfSigner, likeSigner, signerText } from './signer.ts'

const KNOWN = [
  { name: 'Trần Văn Hùng', title: 'Phó Chủ tịch' },
  { name: 'Nguyễn Thị Hoà', title: 'Chánh Văn phòng' },
  { name: 'Lê An', title: '' },
]
const like = (name: string, title: string) => {
  const found = likeSigner({ name, title }, KNOWN)
  return found && signerText(found)
}

describe('a signer', () => {
  it('is one however capitals, blanks and the place of a tone were typed', () => {
    const key = keyOfSigner('Nguyễn Thị Hoà, Chánh Văn phòng')
    for (const typed of [
      'NGUYỄN THỊ HÒA, CHÁNH VĂN PHÒNG',
      'Nguyễn  Thị Hòa – Chánh văn phòng',
      'Nguyễn Thị Hòa, Chánh Văn phòng'.normalize('NFD'),
    ])
      expect(keyOfSigner(typed)).toBe(key)
  })

  it('is another one with other accents, or in another post', () => {
    const key = keyOfSigner('Trần Văn Hùng, Chủ tịch')
    expect(keyOfSigner('Trần Văn Hưng, Chủ tịch')).not.toBe(key)
    expect(keyOfSigner('Trần Văn Hùng, Phó Chủ tịch')).not.toBe(key)
  })
})

describe('a signer who is not known yet', () => {
  it.each([
    ['Trần Văn Hưng', 'Phó Chủ tịch', 'other accents'],
    ['Tran Van Hung', 'Pho Chu tich', 'no accents'],
    ['Trần Văn Hùngg', 'Phó Chủ tịch', 'a letter too many'],
    ['Trần Vna Hùng', 'Phó Chủ tịch', 'letters that changed places'],
    ['Trần Hùng', 'Phó Chủ tịch', 'a word left out'],
    ['Trần Văn Hùng', '', 'the post left out'],
    ['Trần Văn Hùng', 'Phó Chủ tịch UBND quận', 'the post said at more length'],
    ['Trần Văn Hùng', 'Chủ tịch', 'a post that differs by a word: risen, or mistyped'],
  ])('%s, %s is asked about: %s', (name, title) => {
    expect(like(name, title)).toBe('Trần Văn Hùng, Phó Chủ tịch')
  })

  it.each([
    ['Trần Văn Hùng', 'Phó Chủ tịch', 'it is the known one'],
    ['TRẦN VĂN HÙNG', 'PHÓ CHỦ TỊCH', 'it is the known one in capitals'],
    ['Trần Văn Hùng', 'Trưởng phòng Tư pháp', 'the post is quite another'],
    ['Trần Thị Hằng', 'Phó Chủ tịch', 'two words differ'],
    ['Phạm Quốc Bảo', 'Chủ tịch', 'nobody is called so'],
  ])('%s, %s is not: %s', (name, title) => {
    expect(like(name, title)).toBeUndefined()
  })
})
