/**
 * Figures that belong to a site and not to what a page says: how many have come, what day it is, since when all rights are
 * reserved. They are known by the words beside them and by nothing less: a page's own days, numbers and telephones are text.
 */
import type { Line } from './page-parts.ts'

const FIGURE = String.raw`\d(?:[\d.,]{0,20}\d)?`
const COUNTED = [
  '(?:tổng )?(?:số )?(?:lượt|lần)(?: người)? (?:truy cập|ghé thăm|thăm|xem|đọc)',
  '(?:tổng )?(?:số )?(?:người|khách|thành viên)(?: đang)? (?:truy cập|ghé thăm|xem|online|trực tuyến)',
  '(?:tổng(?: số)?|số|đang) truy cập',
  '(?:đang |khách |số người )?(?:online|trực tuyến)',
  'bạn là (?:người|vị khách|khách)(?: truy cập| ghé thăm)? thứ',
  '(?:total |page ?)?(?:visitors?|visits?|hits|views?)(?: counter)?',
].join('|')
const OF_WHEN =
  '(?: (?:hôm nay|hôm qua|tuần này|tháng này|năm nay|trong (?:ngày|tuần|tháng|năm)|website|trang|tất cả))?'
/** `Lượt xem: 123`, in the line or alone. */
const COUNT = new RegExp(
  String.raw`((?:^|[.|;·•()–-])\s{0,3}(?:${COUNTED})${OF_WHEN}\s{0,3}[:=]?\s{0,3})${FIGURE}(?=\s{0,3}(?:$|[.|;·•()–-]|người|lượt|lần|khách))`,
  'giu',
)
/** `123 lượt xem`, alone. */
const COUNT_FIRST = new RegExp(
  `^${FIGURE}(?= (?:lượt|lần|người|khách)(?: đang)? (?:xem|đọc|truy cập|ghé thăm|online|trực tuyến)$)`,
  'iu',
)
/** What a counter is called, above its figures or before one. */
const COUNTER = new RegExp(
  String.raw`^(?:${COUNTED}|thống kê truy cập)${OF_WHEN}\s{0,3}[:=]?\s{0,3}(?:${FIGURE})?$`,
  'iu',
)
/** What stands in a counter, and could stand anywhere else. */
const IN_COUNTER = new RegExp(
  String.raw`^(?:(?:hôm nay|hôm qua|tuần này|tuần trước|tháng này|tháng trước|năm nay|trong (?:ngày|tuần|tháng|năm)|tất cả|tổng(?: cộng| số)?|khách|thành viên|today|yesterday|total)\s{0,3}[:=]?\s{0,3})?(?:${FIGURE})?$`,
  'iu',
)
const RIGHTS = /©|\(c\)|copyright|bản quyền/i
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g
const DAY = String.raw`\d{1,2}\s?(?:[/.-]|tháng)\s?\d{1,2}(?:\s?(?:[/.,-]|năm)\s?\d{4})?`
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?`
/** `Thứ Hai, ngày 1/5/2024 10:32`, and nothing else on the line. */
const TODAY = new RegExp(
  String.raw`^(?:${TIME}[\s,|-]{0,3})?(?:hôm nay(?: là)?[:,]? ?)?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[\s,.-]{0,3}(?:ngày )?${DAY}[\s,|-]{0,3}(?:${TIME})?(?: ?gmt ?\+7)?$`,
  'iu',
)
/** A longer line says more. */
const MOST_LETTERS = 500

/** Its words with a sign for each of the site's own figures; undefined where it has none. */
export function levelled(line: Line): string | undefined {
  const text = wordsOf(line)
  if (text.length > MOST_LETTERS || !/\d/.test(text)) return undefined
  const counted = text.replace(COUNT, '$1#').replace(COUNT_FIRST, '#')
  const level = RIGHTS.test(counted) ? counted.replace(YEAR, '#') : counted
  return level === text ? undefined : level
}

/** Lines of counters, with what is said beside one: `Hôm nay: 12` below `Đang online: 3`. */
export function counters(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  let [run, named]: [Line[], number | undefined] = [[], undefined]
  const end = () => {
    // One line above is the end of what the page says: `Tổng số: 12`.
    if (named !== undefined) for (const line of run.slice(named === 1 ? 1 : 0)) found.add(line)
    run = []
    named = undefined
  }
  for (const line of lines) {
    const text = wordsOf(line)
    const isNamed = COUNTER.test(text) || COUNT_FIRST.test(text)
    if (isNamed) named ??= run.length
    if (isNamed || IN_COUNTER.test(text)) run.push(line)
    else end()
  }
  end()
  return found
}

/** Whether it says what day it is and nothing more. */
export function isToday(line: Line): boolean {
  return TODAY.test(wordsOf(line))
}

/** A line with all its figures levelled. */
export function withoutFigures(line: Line): string {
  return wordsOf(line).replace(/\d+/g, '#')
}

/** Its words as they are compared. */
export function wordsOf({ text }: Pick<Line, 'text'>): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
