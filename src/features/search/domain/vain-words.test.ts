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
  { typed: 'Nguyễn Hoàng Nam', kept: undefined, why: 'a name by its capitals' },
  { typed: 'nguyễn hoàng nam', kept: undefined, why: 'a name, in small letters' },
  { typed: 'nguyen hoang nam', kept: undefined, why: 'a name, without accents' },
  { typed: 'hồ sơ của Lê Ngọc Ánh', kept: undefined, why: 'a name behind something' },
  { typed: 'lê ngọc ánh', kept: undefined, why: 'a name, in small letters' },
  { typed: 'LÊ NGỌC ÁNH', kept: undefined, why: 'a name in capitals' },
  { typed: 'Đoàn Thị Hương', kept: undefined, why: 'a name of a family that is less common' },
  { typed: 'luong van tam', kept: undefined, why: 'a name with its middle' },
  { typed: 'Bế Quốc Toản', kept: undefined, why: 'a name of a small people' },
  { typed: '12 Xô Viết Nghệ Tĩnh', kept: undefined, why: 'a door of a street by its capitals' },
  { typed: '0912/345/678', kept: undefined, why: 'a telephone with strokes' },
  { typed: '0912_345_678', kept: undefined, why: 'a telephone with lines' },
  { typed: 'lan[at]thu.example', kept: undefined, why: 'an address for mail, written out' },
  { typed: 'lan nguyen gmail com', kept: undefined, why: 'an address for mail in words' },
  { typed: 'HỒ SƠ ĐẤT ĐAI', kept: 'ho so dat dai', why: 'a matter in capitals, no name' },
  { typed: 'Hồ sơ đất đai', kept: 'ho so dat dai', why: 'a matter that begins like a name' },
  { typed: 'Đăng Ký Khai Sinh', kept: 'dang ky khai sinh', why: 'its accents are of no name' },
  { typed: 'lý lịch tư pháp', kept: 'ly lich tu phap', why: 'a matter that begins like a name' },
  { typed: 'lương hưu tháng 12', kept: 'luong huu thang 12', why: 'a matter that begins so' },
  { typed: 'le phi truoc ba', kept: 'le phi truoc ba', why: 'a matter that begins so' },
  { typed: 'an toàn thực phẩm', kept: 'an toan thuc pham', why: 'a matter that ends so' },
  { typed: 'nguyen nhan ngap', kept: 'nguyen nhan ngap', why: 'a word that begins so' },
  { typed: 'lịch họp 05/03/2026', kept: 'lich hop 05 03 2026', why: 'a day' },
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
