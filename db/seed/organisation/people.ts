/** Invented people. The names are common ones put together at random; nobody in particular bears them here. */
import type { Role } from '#features/organisation'

const FAMILY =
  'Nguyễn,Trần,Lê,Phạm,Huỳnh,Phan,Vũ,Võ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý,Đinh,Mai,Lâm,Trịnh,Đoàn'.split(
    ',',
  )
const WOMEN = {
  middle: 'Thị Thu,Thị Ngọc,Thị Minh,Thị Kim,Ngọc,Thanh,Phương,Thùy,Mỹ,Bích'.split(','),
  given:
    'An,Châu,Dung,Giang,Hà,Hạnh,Hương,Lan,Linh,Loan,Mai,Ngân,Nhung,Oanh,Quyên,Tâm,Thảo,Trang,Vân,Yến'.split(
      ',',
    ),
}
const MEN = {
  middle: 'Văn,Minh,Quốc,Hữu,Đức,Thanh,Công,Anh,Hoàng,Gia'.split(','),
  given:
    'Anh,Bình,Cường,Dũng,Duy,Hải,Hiếu,Hòa,Hùng,Khoa,Long,Nam,Nghĩa,Phong,Quân,Sơn,Thắng,Tiến,Tuấn,Vinh'.split(
      ',',
    ),
}

/** The name of invented person number `index`; the same number has the same name for ever. */
export function inventedName(index: number): string {
  const { middle, given } = index % 5 < 3 ? WOMEN : MEN
  const pick = (list: readonly string[], step: number): string =>
    list[(index * step + Math.floor(index / list.length)) % list.length] ?? ''
  return `${pick(FAMILY, 7)} ${pick(middle, 3)} ${pick(given, 11)}`
}

/** A duty to be filled: the sign-in name, the roles, the title. */
export type Post = {
  readonly username: string
  readonly unitSlug: string
  readonly roles: readonly Role[]
  readonly titleVi: string
  readonly titleEn: string
}

/** The domain of every demo e-mail address: `.example` never exists (RFC 2606). */
export const DEMO_MAIL_DOMAIN = 'demo.motcua.example'
