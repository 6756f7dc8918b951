/** Titles, and how near they are to what was typed: for the rule and for the database, which have to agree. */
import { CLOSENESS } from '#kernel/closeness.ts'

const { number, whole, together, title, elsewhere } = CLOSENESS

export const TITLE_CASES = [
  {
    typed: '12/2026/QĐ-UBND',
    of: 'Quy chế',
    no: '12/2026/QĐ-UBND',
    near: number,
    why: 'its number',
  },
  {
    typed: '12 2026 qd ubnd',
    of: 'Quy chế',
    no: '12/2026/QĐ-UBND',
    near: number,
    why: 'signs and accents aside',
  },
  {
    typed: 'quyết định 12/2026/QĐ-UBND',
    of: 'Quy chế',
    no: '12/2026/QĐ-UBND',
    near: number,
    why: 'with words before',
  },
  {
    typed: '2/2026/QĐ-UBND',
    of: 'Quy chế',
    no: '12/2026/QĐ-UBND',
    near: elsewhere,
    why: 'another number',
  },
  {
    typed: '5 năm',
    of: 'Kế hoạch 5 năm',
    no: '5',
    near: together,
    why: 'one figure among words is no number',
  },
  {
    typed: '1.001193',
    of: 'Đăng ký khai sinh',
    no: '1.001193',
    near: number,
    why: 'the code of a procedure',
  },
  {
    typed: 'dang ky khai sinh',
    of: 'Đăng ký khai sinh',
    no: '',
    near: whole,
    why: 'the whole title',
  },
  {
    typed: 'dang ki khai sinh',
    of: 'Đăng ký khai sinh',
    no: '',
    near: whole,
    why: 'as others spell it',
  },
  { typed: 'khai sinh', of: 'Đăng ký khai sinh', no: '', near: together, why: 'a phrase of it' },
  {
    typed: 'dang ky kha',
    of: 'Đăng ký khai sinh lại',
    no: '',
    near: together,
    why: 'the last word in the making',
  },
  { typed: 'sinh khai', of: 'Đăng ký khai sinh', no: '', near: title, why: 'in another order' },
  {
    typed: 'đăng sinh',
    of: 'Đăng ký khai sinh',
    no: '',
    near: title,
    why: 'apart from each other',
  },
  {
    typed: 'khai tu',
    of: 'Đăng ký khai sinh',
    no: '',
    near: elsewhere,
    why: 'one of them is missing',
  },
  {
    typed: 'thuê đất',
    of: 'Bảng giá thuê đất',
    no: '',
    near: together,
    why: 'with its accents',
  },
  { typed: 'thuê đất', of: 'Bảng kê thuế đất', no: '', near: elsewhere, why: 'with others' },
  { typed: 'hòa giải', of: 'Hoà giải', no: '', near: whole, why: 'the tone on another vowel' },
  {
    typed: 'dang ký',
    of: 'Đăng ký xe',
    no: '',
    near: together,
    why: 'accents where they are typed',
  },
  { typed: 'hộ tị', of: 'Hộ tịch', no: '', near: elsewhere, why: 'a tone ends the word' },
  {
    typed: 'THUẾ ĐẤT',
    of: 'Bảng kê thuế đất',
    no: '',
    near: together,
    why: 'in capitals',
  },
  {
    typed: 'thuế đất'.normalize('NFD'),
    of: 'Bảng kê thuế đất',
    no: '',
    near: together,
    why: 'parted accents',
  },
  { typed: 'cho cho', of: 'Chợ', no: '', near: whole, why: 'a word twice is one' },
  { typed: "'&|:* \\ %_", of: 'Chợ', no: '', near: undefined, why: 'signs are no words' },
] as const satisfies readonly {
  typed: string
  of: string
  no: string
  near: number | undefined
  why: string
}[]
