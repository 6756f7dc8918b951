/** How Vietnamese papers write names of agencies, posts, days, moments, sums and sizes. */
import { dateInVietNam, type Instant, minuteInVietNam } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'

const ONE_LINE = 27
const COMMITTEE = 'ỦY BAN NHÂN DÂN '

/** What a people’s committee’s name begins with. */
export const RANK = /^Ủy ban nhân dân /
/** How a fee is collected, by channel. */
export const FEE_BY = {
  1: 'Thu trực tiếp tại quầy',
  2: 'Thu trực tuyến',
  3: 'Thu qua dịch vụ bưu chính công ích',
}

/** A sum in dong. */
export function dong(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`
}

/** Decree 30/2020: the name without its rank, except where the name is a number. */
export function placeOf(name: string): string {
  const own = name.replace(/^(?:thành phố|quận|huyện|thị xã|phường|xã|thị trấn) /i, '')
  if (!/^\d/.test(own)) return own
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1)
}

/** In whose authority a post signs: a committee’s chair for the committee, a deputy in place of the head. */
export function signsAs(post: string, kind: string): { authority: string | null; post: string } {
  if (kind !== 'district' && kind !== 'ward') {
    const deputy = /^Phó (?:trưởng|giám đốc)/i.exec(post)
    return { authority: deputy ? `KT. ${post.slice('Phó '.length)}` : null, post }
  }
  const authority = 'TM. Ủy ban nhân dân'
  return {
    authority: /^Phó Chủ tịch/i.test(post) ? `${authority}\nKT. Chủ tịch` : authority,
    post,
  }
}

/** Capitals, as in a letterhead; a long name of a people’s committee is broken after its rank. */
export function agencyLine(name: string): string {
  const capitals = name.toLocaleUpperCase('vi').trim()
  if (capitals.length <= ONE_LINE || !capitals.startsWith(COMMITTEE)) return capitals
  return `${COMMITTEE.trim()}\n${capitals.slice(COMMITTEE.length)}`
}

/** Decree 30/2020: a day below 10 and the months 1 and 2 are written with a leading zero. */
export function longDay(day: PlainDate): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `ngày ${date} tháng ${Number(month) > 2 ? String(Number(month)) : month} năm ${year}`
}

/** A day as 24/11/2026. */
export function shortDay(day: PlainDate): string {
  return day.split('-').reverse().join('/')
}

/** Hour and minute, then the day. */
export function moment(at: Instant): string {
  const minute = minuteInVietNam(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))} giờ ${two(minute % 60)} phút, ${longDay(dateInVietNam(at))}`
}

/** A size in bytes, kB or MB. */
export function bytesInWords(size: number): string {
  if (size < 1000) return `${String(size)} B`
  const [value, unit] = size < 999_950 ? [size / 1000, 'kB'] : [size / 1_000_000, 'MB']
  return `${value.toFixed(1).replace('.', ',')} ${unit}`
}
