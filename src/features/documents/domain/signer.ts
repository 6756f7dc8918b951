/** Who signs documents: a person in a post. Names differ by their accents, never by capitals or by the place of a tone. */
import { accentedWords } from '#kernel/accents.ts'
import { plainWords } from '#kernel/plain-text.ts'
import { slipsBetween } from '#kernel/slips.ts'

/** A person, and the post in which documents were signed; empty where none is known. */
export type Signer = { readonly name: string; readonly title: string }

/** As it is shown, and as it stands in addresses: the name, and the post behind it. */
export function signerText({ name, title }: Signer): string {
  return title === '' ? name : `${name}, ${title}`
}

/** What is the same for one signer however it was typed. Agrees with signer_key() in the database. */
export function keyOfSigner(text: string): string {
  return accentedWords(text).join('-')
}

/**
 * The known signer whom a new one is most likely to be, mistyped: other accents, a letter, a word more or less, in the same
 * post or one that differs as little. Undefined when the signer is known, or like nobody.
 */
export function likeSigner(typed: Signer, known: readonly Signer[]): Signer | undefined {
  const key = keyOfSigner(signerText(typed))
  if (known.some(each => keyOfSigner(signerText(each)) === key)) return undefined
  return known.find(
    each =>
      isNear(plainWords(typed.name), plainWords(each.name)) &&
      isNear(plainWords(typed.title), plainWords(each.title)),
  )
}

/** Whether all words of one are in the other, in their order, one of them perhaps with a slip. */
function isNear(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  let [at, slips] = [0, 0]
  for (const word of few) {
    const rest = many.slice(at)
    const same = rest.indexOf(word)
    const near = same >= 0 ? same : rest.findIndex(each => slipsBetween(word, each) === 1)
    if (near < 0) return false
    if (same < 0) slips += 1
    at += near + 1
  }
  return slips <= 1
}
