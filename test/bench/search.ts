/** Searching as people do: with accents and without, with slips, for what is everywhere and for what stands once. */
import { openConnection } from './connection.ts'
import { median, quantile } from './figures.ts'
import type { MotcuaProcess } from './motcua-process.ts'
import { chanceFrom } from './prose.ts'
import { get } from './requests.ts'
import type { Row } from './row.ts'

const WARM_UP = 100

/** What is asked of the search page: all kinds at once, or one after the other with its facets, every second time within one of them. */
const ASKED = {
  all: [''],
  facets: [
    ...['&loai=tin-tuc', '&loai=van-ban', '&loai=thu-tuc'],
    ...['&loai=tin-tuc&muc=thong-bao', '&loai=van-ban&muc=notice', '&loai=thu-tuc&muc=ho-tich'],
  ],
} as const

/** Searches for words of those titles among that many texts. */
export async function measureSearch(
  motcua: MotcuaProcess,
  {
    of,
    titles,
    texts,
    searches,
  }: { of: keyof typeof ASKED; titles: readonly string[]; texts: number; searches: number },
): Promise<Row> {
  // What is asked twice is answered from what is kept: each search is another.
  const typed = [...new Set(searchesFor(titles, 2 * (WARM_UP + searches)))].slice(
    0,
    WARM_UP + searches,
  )
  const connection = await openConnection(motcua.port)
  const times: number[] = []
  for (const [index, words] of typed.entries()) {
    const began = performance.now()
    const more = ASKED[of][index % ASKED[of].length] ?? ''
    const { status } = await connection.send(get(`/tim-kiem?q=${encodeURIComponent(words)}${more}`))
    if (status !== 200) throw new Error(`A search answered ${String(status)}`)
    if (index >= WARM_UP) times.push(performance.now() - began)
  }
  connection.close()
  return {
    figure: `${of === 'all' ? 'search' : 'search of one kind with facets'} over ${texts.toLocaleString('en')} texts, p99`,
    against: '–',
    value: quantile(times, 0.99),
    unit: 'ms',
    bound: 'at most',
    limit: 50,
    measured: `${String(times.length)} searches; median ${median(times).toFixed(1)}, slowest ${quantile(times, 1).toFixed(1)} ms`,
  }
}

export function searchesFor(titles: readonly string[], count: number): string[] {
  const chance = chanceFrom(7)
  const one = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T
  return Array.from({ length: count }, (_, index) => {
    const words = one(titles).split(' ')
    const length = 1 + Math.floor(chance() * 5)
    const start = Math.floor(chance() * Math.max(1, words.length - length))
    const typed = words.slice(start, start + length).join(' ')
    // Of four searches one has its accents, two have none, one has none and a slip.
    if (index % 4 === 0) return typed
    const plain = typed
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/\u0111/gi, 'd')
      .toLowerCase()
    return index % 4 === 3 ? withSlip(plain, chance) : plain
  })
}

/** A letter left out, doubled, or hit beside. */
function withSlip(text: string, chance: () => number): string {
  const at = Math.floor(chance() * text.length)
  const kind = Math.floor(chance() * 3)
  const put = ['', text.charAt(at).repeat(2), String.fromCharCode(97 + Math.floor(chance() * 26))]
  return text.slice(0, at) + (put[kind] ?? '') + text.slice(at + 1)
}
