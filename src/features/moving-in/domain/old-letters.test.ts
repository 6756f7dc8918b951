import { expect, it } from 'vitest'
import { inUnicode, isWrittenBy, type OldLetters, recogniseLetters } from './old-letters.vi.ts'
import { isSyllable } from './syllable.vi.ts'

const TEXT = 'Thông báo về việc tiêm chủng mở rộng tại Trạm Y tế phường, người dân lưu ý giữ sổ'
const WRITTEN: readonly [letters: OldLetters, written: string, why: string][] = [
  [
    'TCVN3',
    'Th«ng b¸o vÒ viÖc tiªm chñng më réng t¹i Tr¹m Y tÕ ph\u00adêng, ng\u00adêi d©n l\u00adu ý gi÷ sæ',
    'usual in the north; a hyphen that is not shown is a letter of it',
  ],
  [
    'VNI',
    'Thoâng baùo veà vieäc tieâm chuûng môû roäng taïi Traïm Y teá phöôøng, ngöôøi daân löu yù giöõ soå',
    'usual in the south',
  ],
  [
    'VPS',
    'Thông báo vŠ viŒc tiêm chûng mª r¶ng tåi Tråm Y t‰ phÜ©ng, ngÜ©i dân lÜu š gi» s°',
    'what it writes as Unicode does is no hindrance',
  ],
  [
    'windows-1258',
    'Thông baìo vêÌ viêòc tiêm chuÒng mõÒ rôòng taòi Traòm Y têì phýõÌng, ngýõÌi dân lýu yì giýÞ sôÒ',
    'where a page does not say so',
  ],
]

it.each(WRITTEN)('%s is known by its words and written in Unicode: %s (%s)', (letters, written) => {
  expect(recogniseLetters(written)).toBe(letters)
  expect(inUnicode(written, letters)).toBe(TEXT)
  expect(isWrittenBy(written, letters)).toBe(true)
  expect(isWrittenBy(TEXT, letters)).toBe(false)
})

it.each([
  [TEXT, 'Unicode'],
  [TEXT.normalize('NFD'), 'Unicode, letters and marks apart'],
  [
    'Bà Nguyễn Thị Ánh và ông Đặng Văn Ở họp với “Hội Chữ thập đỏ” – lúc 8 giờ',
    'Unicode with quotes',
  ],
  ['Résumé à la café: naïve façade, «déjà vu», Zürich', 'another language'],
  ['Opening hours 7:30 – 11:30', 'nothing to tell by'],
  ['', 'nothing'],
])('%s is left as it is: %s', (text, _why) => {
  expect(recogniseLetters(text)).toBeUndefined()
})

it('capitals are capitals by every table', () => {
  expect(inUnicode('THOÂNG BAÙO ÑEÁN NGÖÔØI DAÂN', 'VNI')).toBe('THÔNG BÁO ĐẾN NGƯỜI DÂN')
  expect(inUnicode('§¶ng ¢n', 'TCVN3')).toBe('Đảng Ân')
  expect(inUnicode('\u0090 ñ', 'VPS')).toBe('Ế Đ')
})

it.each([
  ['nghiêng', true, 'the longest'],
  ['QUYỂN', true, 'capitals'],
  ['ở', true, 'a vowel alone'],
  ['khuya', true, 'three vowels'],
  ['thoâng', false, 'two vowels that do not meet'],
  ['tr×nh', false, 'a sign that is no letter'],
  ['fây', false, 'a consonant that Vietnamese has not'],
  ['hồố', false, 'two tones'],
  ['', false, 'nothing'],
])('%s is a syllable: %s (%s)', (word, is, _why) => {
  expect(isSyllable(word)).toBe(is)
})
