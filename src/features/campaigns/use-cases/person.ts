/** What tells a person in a campaign, under keys of the installation and for this campaign alone: nobody reads a name or number in it. */
import type { Answers } from '#features/procedures'
import type { Keys } from '#platform/secret/keys.ts'
import type { Campaign } from '../domain/campaign.ts'
import { identityIn, likenessIn } from '../domain/identity.ts'

/** Whom two registrations may not both be of. */
export type Person = {
  readonly hash: string
  /** All spellings of the plain name, or one of them: numbers from one to another, as PostgreSQL writes a range. */
  readonly span: string | undefined
}

const NUMBER_BYTES = 8
/** Spellings that a plain name has room for. */
const SPELLINGS = 2n ** 64n

/** Undefined where one may register often. */
export function personIn(keys: Keys, campaign: Campaign, answers: Answers): Person | undefined {
  const { id, identityQuestion } = campaign
  const person = identityIn(identityQuestion, answers)
  if (person === undefined) return undefined
  const hash = keys.mac('registration-person', `${id}:${person}`)
  const likeness = likenessIn(identityQuestion, answers)
  if (likeness === undefined) return { hash, span: undefined }
  const { plain, accents } = likeness
  const first = numberOf(keys, `${id}:${plain}`) * SPELLINGS
  const spelled = first + numberOf(keys, `${id}:${plain}:${accents}`)
  const span =
    accents === ''
      ? `[${String(first)},${String(first + SPELLINGS)})`
      : `[${String(spelled)},${String(spelled)}]`
  return { hash, span }
}

function numberOf(keys: Keys, text: string): bigint {
  const bytes = Buffer.from(keys.mac('registration-likeness', text), 'base64url')
  return bytes.readBigUInt64BE(bytes.length - NUMBER_BYTES)
}
