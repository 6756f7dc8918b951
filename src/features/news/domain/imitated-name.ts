/**
 * Names under which a reader may not speak, because others would take the words for the office's own: those of the
 * editorial board, of the administration, of its posts and of the site. Accents, spaces, signs and letters that only
 * look alike make no difference.
 */
import { plainText } from '#kernel/plain-text.ts'

/** Posts and boards, in whatever longer name they stand; written as one word without accents. */
const OFFICES = [
  ...['banbientap', 'bientapvien', 'toasoan', 'quantrivien', 'banquantri'],
  ...['uybannhandan', 'ubnd', 'hoidongnhandan', 'hdnd', 'chutich'],
  ...['vanphonguyban', 'conganquan', 'conganphuong', 'conganxa', 'conganhuyen', 'conganthanhpho'],
  ...['bophanmotcua', 'congthongtin', 'congdichvucong', 'traloichinhthuc'],
  ...['editorialboard', 'peoplescommittee', 'peoplescouncil', 'administrator', 'webmaster'],
] as const

/** Whole names. */
const ALONE: ReadonlySet<string> = new Set(['admin', 'editor', 'bientap', 'quantri', 'congan'])

/** Greek capitals look otherwise than their small letters. */
const CAPITALS: Readonly<Record<string, string>> = {
  ...{ Α: 'a', Β: 'b', Ε: 'e', Ζ: 'z', Η: 'h', Ι: 'i', Κ: 'k', Μ: 'm', Ν: 'n', Ο: 'o', Ρ: 'p' },
  ...{ Τ: 't', Υ: 'y', Χ: 'x' },
}

/** Letters of other alphabets and figures, by the Latin letter for which they are taken. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', е: 'e', ё: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't' },
  ...{ у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v' },
  ...{ ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ı: 'i', ɑ: 'a', ɡ: 'g' },
}
const FIGURES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' }

/** A name of three words and as many letters says whose it is in whatever longer one it stands; of a shorter one only the whole does. */
const TELLING = { words: 3, letters: 8 }

/** Tells whether readers would take the name for the office's. `official`: names of the site, its agency and its units. */
export function imitatesOffice(name: string, official: readonly string[]): boolean {
  const told = joined(name)
  const spelled = Array.from(told, sign => FIGURES[sign] ?? sign).join('')
  if (ALONE.has(spelled) || OFFICES.some(office => spelled.includes(office))) return true
  return official.some(each => {
    const own = joined(each)
    if (own === '') return false
    const isTelling =
      each.trim().split(/\s+/).length >= TELLING.words && own.length >= TELLING.letters
    return told === own || (isTelling && told.includes(own))
  })
}

/** Its letters and figures without accents, joined. */
function joined(name: string): string {
  const small = Array.from(name.normalize('NFKC'), sign => CAPITALS[sign] ?? sign).join('')
  const latin = Array.from(plainText(small), sign => LOOKS_LIKE[sign] ?? sign)
  return latin.join('').replace(/[^a-z0-9]/g, '')
}
