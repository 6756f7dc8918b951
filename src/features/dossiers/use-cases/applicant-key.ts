import { createHash, timingSafeEqual } from 'node:crypto'
import { phoneNumber } from '#kernel/contact.ts'
import { identityDigits } from '#kernel/identity-number.ts'
import { isId } from '#kernel/ids.ts'
import {
  findDossierByLink,
  findProof,
  isOfAccount,
  type ProofOf,
} from '../store/tracking.queries.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { hashToken } from './token.ts'

/** How an applicant shows that a dossier is theirs: a link, the account, or phone or identity number. */
export type ApplicantKey =
  | { readonly token: string }
  | { readonly dossierId: string; readonly accountId: string }
  | { readonly dossierId: string; readonly proof: string }

/** The dossier that the key opens, or undefined. */
export async function dossierOf(
  deps: DossierDeps,
  siteId: number,
  key: ApplicantKey,
): Promise<string | undefined> {
  if ('token' in key)
    return findDossierByLink(deps.db, siteId, hashToken(key.token), deps.clock.now())
  if (!isId(key.dossierId)) return undefined
  if ('accountId' in key) {
    return (await isOfAccount(deps.db, key.dossierId, key.accountId)) ? key.dossierId : undefined
  }
  const known = await findProof(deps.db, siteId, key)
  return proves(key.proof, known) ? key.dossierId : undefined
}

/**
 * Tells whether what was typed is the applicant's phone or identity number. The same work is done when there is no
 * such dossier, so that neither the answer nor its time tells a guesser of codes anything.
 */
export function proves(typed: string, known: ProofOf | undefined): boolean {
  const phone = digest(phoneNumber(typed) ?? '')
  const number = digest(identityDigits(typed))
  const samePhone = timingSafeEqual(phone, digest(known?.phone ?? 'none'))
  const sameNumber = timingSafeEqual(number, digest(known?.identityNumber ?? 'none'))
  return known !== undefined && (samePhone || sameNumber)
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}
