/** Two who save what is said of the same document at once: each keeps what they changed. */
import { mergeParts, type Parts } from '#kernel/merge-parts.ts'
import type { DocumentFacts } from './document.ts'

/** What is right only as a whole: a type belongs to its kind, a post to who signed, and days are in order. */
const WHOLES = {
  kind: ['kind', 'type'],
  number: ['number'],
  title: ['title'],
  field: ['fieldId'],
  issuer: ['issuer'],
  signer: ['signer', 'signerTitle'],
  days: ['issuedOn', 'effectiveOn', 'expiresOn'],
} as const satisfies { readonly [whole: string]: readonly (keyof DocumentFacts)[] }

type Whole = keyof typeof WHOLES

const NAMES = Object.keys(WHOLES) as Whole[]

/** What is said of a document by what can be changed without the rest. */
export function wholesOf(facts: DocumentFacts): Parts<Whole> {
  const textOf = (name: keyof DocumentFacts) =>
    String(facts[name] ?? '')
      .trim()
      .replace(/\s+/g, ' ')
  return Object.fromEntries(
    NAMES.map(whole => [whole, WHOLES[whole].map(textOf).join('\n')]),
  ) as Parts<Whole>
}

/** What is said next, and of what both changed in another way all that differs. */
export function mergeFacts(
  began: Partial<Parts<Whole>> | undefined,
  theirs: DocumentFacts,
  mine: DocumentFacts,
): {
  readonly merged: DocumentFacts
  readonly clashes: readonly (keyof DocumentFacts)[]
  readonly isMerged: boolean
  /** Whether I changed anything, be it what somebody else changed alike. */
  readonly isChanged: boolean
} {
  const own = wholesOf(mine)
  const { merged, clashes, isMerged } = mergeParts(began, wholesOf(theirs), own)
  const kept = NAMES.filter(whole => merged[whole] !== own[whole]).flatMap(namesIn)
  const asked = clashes.flatMap(namesIn).filter(name => theirs[name] !== mine[name])
  return {
    merged: { ...mine, ...Object.fromEntries(kept.map(name => [name, theirs[name]])) },
    ...{ clashes: asked, isMerged },
    isChanged: NAMES.some(whole => own[whole] !== (began ?? wholesOf(theirs))[whole]),
  }
}

function namesIn(whole: Whole): readonly (keyof DocumentFacts)[] {
  return WHOLES[whole]
}
