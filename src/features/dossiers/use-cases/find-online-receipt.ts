import { listUnitsByIds, type Unit } from '#features/organisation'
import { spacedPhone } from '#kernel/contact.ts'
import { href, type Language, type Localised } from '#kernel/language.ts'
import type { Keys } from '#platform/secret/keys.ts'
import type { OnlineReceipt } from '../domain/slips/online-receipt.ts'
import { counterAgency } from '../slips/of-dossier/issuing-agency.ts'
import type { DossierDeps } from './dossier-deps.ts'
import type { DraftKey } from './draft-key.ts'
import { findReceipt, type ReceiptView } from './find-draft.ts'
import { paperLink } from './paper-link.ts'

/** A file that came with a submission. */
export type FileReceived = {
  /** What it stands for: the question that it answers. */
  readonly paper: Localised
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
}

/** All that the receipt of a submission shows, on the screen and on paper. */
export type ReceiptOfSubmission = {
  readonly view: ReceiptView
  readonly unit: Unit
  readonly files: readonly FileReceived[]
  /** Opens the tracking page and the rating of the submission. */
  readonly token: string
  readonly slip: OnlineReceipt
}

/** The receipt of a draft that was sent, for whoever holds the draft; the same every time. */
export async function findOnlineReceipt(
  deps: DossierDeps & { readonly keys: Keys; readonly origin: string },
  about: { readonly siteId: number; readonly draft: DraftKey; readonly language: Language },
): Promise<ReceiptOfSubmission | undefined> {
  const { siteId, language } = about
  const view = await findReceipt(deps, siteId, about.draft)
  const unit = view?.units.get(view.facts.dossier.receivingUnitId)
  if (view === undefined || unit === undefined) return undefined
  const [token, parents] = await Promise.all([
    paperLink(deps, siteId, view.facts.dossier.id),
    unit.parentId === undefined ? [] : listUnitsByIds(deps.db, [unit.parentId]),
  ])
  const files = filesOf(view)
  const at = (path: string) => `${deps.origin}${href(language, `${path}/${token}`)}`
  const { applicant, facts, version } = view
  const { code, submittedAt, intakeDueAt, limit, resultWay, resultAddress } = facts.dossier
  const { name, address, phone, email, identityNumber } = applicant
  return {
    ...{ view, unit, files, token },
    slip: {
      ...{ kind: 'online_receipt', language, code, submittedAt },
      agency: counterAgency(unit, () => parents[0]),
      trackingUrl: at('/ho-so/theo-doi'),
      applicant: { name, address, phone: phone && spacedPhone(phone), email, identityNumber },
      procedure: version.name.vi,
      takeInBy: intakeDueAt,
      limit: { amount: limit.value, unit: limit.unit },
      files: files.map(({ paper, name: fileName, size, sha256 }) => {
        return { paper: paper.vi, fileName, size, sha256 }
      }),
      result: { way: resultWay, place: resultAddress },
      ratingUrl: at('/danh-gia/nop'),
    },
  }
}

/** The files in the order in which the form asks for them, and for each question as the applicant gave them. */
function filesOf({ version, files, answers }: ReceiptView): readonly FileReceived[] {
  const pages = version.form.sections.flatMap(section => section.pages)
  const questions = pages.flatMap(page => page.questions).filter(({ kind }) => kind === 'file')
  const received = files.filter(file => file.purpose === 'application')
  return questions.flatMap(({ key, label }) => {
    const given = JSON.stringify(answers[key] ?? [])
    return received
      .filter(file => file.field === key)
      .toSorted((a, b) => given.indexOf(a.sha256) - given.indexOf(b.sha256))
      .map(({ name, size, sha256 }) => ({ paper: label, name, size, sha256 }))
  })
}
