/**
 * Names under which a reader may not speak, because others would take the words for the office's own: those of the
 * editorial board, of the administration, of its posts and of the site. Accents, spaces, signs and letters that only
 * look alike make no difference. Bodies beside the administration (imitated-bodies.vi.ts) are so at the beginning of a
 * name alone, for those who live there are called by them too; there an accent that is typed counts, since it tells
 * people's names apart.
 */
import { plainText } from '#kernel/plain-text.ts'
import { BODIES, BODIES_OF_PLACES, LEADS, PLACES } from './imitated-bodies.vi.ts'
import { endOfAny, type Letter, latinText, lettersOf, spelledOut } from './look-alikes.ts'

/** Posts and boards, in whatever longer name they stand; written as one word without accents. */
const OFFICES = [
  ...['banbientap', 'bientapvien', 'toasoan', 'quantrivien', 'banquantri'],
  ...['uybannhandan', 'ubnd', 'hoidongnhandan', 'hdnd', 'chutich'],
  ...['vanphonguyban', 'conganquan', 'conganphuong', 'conganxa', 'conganhuyen', 'conganthanhpho'],
  ...['congankhuvuc', 'canhsatkhuvuc', 'canhsatgiaothong'],
  ...['bophanmotcua', 'congthongtin', 'congdichvucong', 'traloichinhthuc'],
  ...['editorialboard', 'peoplescommittee', 'peoplescouncil', 'administrator', 'webmaster'],
] as const

/** Whole names. */
const ALONE: ReadonlySet<string> = new Set(['admin', 'editor', 'bientap', 'quantri', 'congan'])

/** A name of three words and as many letters says whose it is in whatever longer one it stands; of a shorter one only the whole does. */
const TELLING = { words: 3, letters: 8 }

/** Tells whether readers would take the name for the office's. `official`: names of the site, its agency and its units. */
export function imitatesOffice(name: string, official: readonly string[]): boolean {
  const told = joined(name)
  const spelled = spelledOut(told)
  if (ALONE.has(spelled) || OFFICES.some(office => spelled.includes(office))) return true
  if (isOfBody(lettersOf(name), official)) return true
  return official.some(each => {
    const own = joined(each)
    if (own === '') return false
    const isTelling =
      each.trim().split(/\s+/).length >= TELLING.words && own.length >= TELLING.letters
    return told === own || (isTelling && told.includes(own))
  })
}

/** Whether the letters begin with a body, or with who speaks for one. */
function isOfBody(name: readonly Letter[], official: readonly string[]): boolean {
  const places = [...PLACES, ...official.map(lettersOf)]
  for (let at: number | undefined = 0; at !== undefined; at = endOfAny(name, at, LEADS)) {
    if (endOfAny(name, at, BODIES) !== undefined) return true
    const place = endOfAny(name, at, BODIES_OF_PLACES)
    if (place !== undefined && endOfAny(name, place, places) !== undefined) return true
  }
  return false
}

/** Its letters and figures without accents, joined. */
function joined(name: string): string {
  return latinText(plainText(latinText(name))).replace(/[^a-z0-9]/g, '')
}
