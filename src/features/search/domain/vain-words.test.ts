import { expect, test } from 'vitest'
import { vainWords } from './vain-words.ts'

test.each([
  { typed: 'thủ tục nuôi ong', kept: 'thu tuc nuoi ong', why: 'what somebody could write about' },
  { typed: 'nghị định 61/2018', kept: 'nghi dinh 61 2018', why: 'numbers of documents are short' },
  { typed: '0912345678', kept: undefined, why: 'a telephone' },
  { typed: 'tra 0912 345 678', kept: undefined, why: 'a telephone with blanks' },
  { typed: '079.085.001.234', kept: undefined, why: 'an identity number with points' },
  { typed: 'lan@thu.example', kept: undefined, why: 'an address for mail' },
  { typed: 'ông A bà B hàng xóm nhà tôi ồn ào', kept: undefined, why: 'a sentence about somebody' },
  { typed: 'Trần Thị Bích Ngọc', kept: undefined, why: 'a name' },
  { typed: 'bệnh án Nguyễn Văn Q', kept: undefined, why: 'a name behind something' },
  { typed: 'khu đô thị mới', kept: 'khu do thi moi', why: 'no name, though it may look like one' },
  { typed: 'nhà số 12 đường Hoa', kept: undefined, why: 'a number before a street' },
  { typed: '12/3A hẻm 47', kept: undefined, why: 'an alley with its number' },
  { typed: 'nghị quyết số 42', kept: 'nghi quyet so 42', why: 'a number of a decision' },
  { typed: 'sửa đường hẻm', kept: 'sua duong hem', why: 'no door, though of a street' },
  { typed: 'a', kept: undefined, why: 'it says nothing' },
])('“$typed” is kept as $kept: $why', ({ typed, kept }) => {
  expect(vainWords(typed)?.plain).toBe(kept)
})

test.each([
  { typed: '  Bể BƠI, bể bơi thiếu nhi! ', shown: 'bể bơi thiếu nhi' },
  { typed: 'bể bơi'.normalize('NFD'), shown: 'bể bơi' },
  { typed: 'be boi', shown: 'be boi' },
  { typed: '62 m² đất', shown: '62 m² đất' },
  // A Greek letter within a word: the search knows another word than the eye.
  { typed: 'cà phαn', shown: 'ca ph n' },
])(
  '“$typed” is shown as “$shown”: “ma” is six words, and editors should not guess',
  ({ typed, shown }) => {
    expect(vainWords(typed)?.typed).toBe(shown)
  },
)
