/** How the pieces of a Vietnamese legal text begin, and how one cites them. Decree 78/2025/NĐ-CP, layout of legal documents. */
export const MARKS = {
  part: /^(?:phần|chương|mục|tiểu mục|phụ lục)\s+(?:thứ\s+\S+|[ivxlc]+|\d+)(?=[\s.:]|$)/i,
  article: /^điều\s+(\d+[a-zđ]?)(?=[\s.:]|$)/i,
  clause: /^(\d+)[.)]\s/,
  point: /^([a-zđ])[.)]\s/,
} as const

/** The place of a piece: its article, clause and point, as far as it has them. */
type Place = { readonly article?: string; readonly clause?: string; readonly point?: string }

/** How one cites a piece: điểm a khoản 2 Điều 5. */
export function citation({ article, clause, point }: Place): string {
  const parts = [
    point === undefined ? '' : `điểm ${point}`,
    clause === undefined ? '' : `khoản ${clause}`,
    article === undefined ? '' : `Điều ${article}`,
  ].filter(part => part !== '')
  const text = parts.join(' ')
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
