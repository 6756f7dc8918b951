/** Keeps two spellings of one person from becoming two signers unnoticed. */
import type { Db } from '#platform/db/db.ts'
import { DOCUMENT_STATES, type DocumentFacts } from '../domain/document.ts'
import { keyOfSigner, likeSigner, signerText } from '../domain/signer.ts'
import { listSigners } from '../store/choices.queries.ts'
import { findDeskDocument } from '../store/desk.queries.ts'

/** A new signer, and the known one who may be the same. */
export type LikeSigners = { readonly signer: string; readonly like: string }

type Typed = {
  readonly facts: DocumentFacts
  /** The signer whom the editor has just said to be right. */
  readonly rightSigner: string
  readonly documentId: string | undefined
}

/** Undefined when the signer is known, like nobody, or said to be right. Who signed the document until now is no other one. */
export async function likeSigners(
  db: Db,
  siteId: number,
  { facts, rightSigner, documentId }: Typed,
): Promise<LikeSigners | undefined> {
  const typed = { name: facts.signer, title: facts.signerTitle }
  const signer = signerText(typed)
  if (keyOfSigner(rightSigner) === keyOfSigner(signer)) return undefined
  const before =
    documentId === undefined ? undefined : await findDeskDocument(db, siteId, documentId)
  const own = before && keyOfSigner(signerText({ name: before.signer, title: before.signerTitle }))
  const known = await listSigners(db, siteId, DOCUMENT_STATES)
  const like = likeSigner(
    typed,
    known.filter(each => keyOfSigner(signerText(each)) !== own),
  )
  return like && { signer, like: signerText(like) }
}
