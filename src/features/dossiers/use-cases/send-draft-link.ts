import { createHash } from 'node:crypto'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { inTransaction } from '#platform/db/db.ts'
import { queueMessage } from '#platform/mail/messages.ts'
import type { DossierError } from '../domain/dossier-error.ts'
import { words } from '../words.ts'
import type { DossierDeps } from './dossier-deps.ts'
import { DRAFT_DAYS, liveDraft } from './live-draft.ts'
import { versionById } from './rules-in-force.ts'

/** Sends the link of a draft to an e-mail address: once a day to each, however often it is asked for. */
export async function sendDraftLink(
  deps: DossierDeps,
  input: {
    readonly siteId: number
    readonly token: string
    readonly email: string
    readonly language: Language
    readonly origin: string
  },
): Promise<Result<Record<string, never>, DossierError>> {
  const { siteId, token, email, language } = input
  const draft = await liveDraft(deps, siteId, { token })
  if (draft === undefined) return err({ code: 'draft_not_found' })
  const version = await versionById(deps.db, draft.versionId)
  const { message } = words(language).apply.keep
  const facts = {
    procedure: version.name[language],
    link: `${input.origin}${href(language, `/ho-so/nhap/${token}`)}`,
    days: DRAFT_DAYS,
  }
  const today = dateInVietNam(deps.clock.now())
  const to = createHash('sha256').update(email, 'utf8').digest('hex')
  await inTransaction(deps.db, trx =>
    queueMessage(trx, deps.clock, {
      ...{ siteId, channel: 'email', recipient: email },
      subject: message.subject(facts),
      body: message.body(facts),
      key: `draft-link:${draft.id}:${today}:${to}`,
    }),
  )
  return ok({})
}
