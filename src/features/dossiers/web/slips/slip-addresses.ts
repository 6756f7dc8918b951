/** Where the slips of a dossier are: `/can-bo/ho-so/<id>/phieu/tiep-nhan` and the same with `.pdf`. */
import { href, type Language } from '#kernel/language.ts'
import type { DossierFacts } from '../../domain/dossier.ts'
import { APPLICANT_SLIPS, type DossierSlip, slipsOf } from '../../domain/slips/slips-of.ts'
import { words } from '../../words.ts'

const ADDRESSES = {
  receipt: 'tiep-nhan',
  supplement_request: 'bo-sung',
  refusal: 'tu-choi',
  apology: 'xin-loi',
  extension: 'gia-han',
  stop_notice: 'dung',
  process_control: 'kiem-soat',
  hand_over: 'tra-ket-qua',
} as const satisfies Record<DossierSlip, string>

/** A slip's word in addresses. */
export const SLIP_ADDRESSES = Object.values(ADDRESSES)

/** The slip of a word in an address. */
export function slipAt(address: (typeof SLIP_ADDRESSES)[number]): DossierSlip {
  const found = (Object.keys(ADDRESSES) as DossierSlip[]).find(slip => ADDRESSES[slip] === address)
  if (found === undefined) throw new Error(`No slip is at ${address}`)
  return found
}

/** An officer's page of a slip. */
export function officerSlipHref(language: Language, dossierId: string, slip: DossierSlip): string {
  return href(language, `/can-bo/ho-so/${dossierId}/phieu/${ADDRESSES[slip]}`)
}

/** The applicant's page of a slip. */
export function applicantSlipHref(language: Language, token: string, slip: DossierSlip): string {
  return href(language, `/ho-so/theo-doi/${token}/phieu/${ADDRESSES[slip]}`)
}

/** A slip that there is, to be linked to. */
export type SlipLink = { readonly slip: DossierSlip; readonly text: string; readonly href: string }

/** Links to every slip that there is of a dossier, for its officers. */
export function officerSlipLinks(language: Language, facts: DossierFacts): SlipLink[] {
  return slipsOf(facts).map(slip =>
    linkTo(language, slip, officerSlipHref(language, facts.dossier.id, slip)),
  )
}

/** Links to every slip that is addressed to the applicant. */
export function applicantSlipLinks(
  language: Language,
  facts: DossierFacts,
  token: string,
): SlipLink[] {
  return slipsOf(facts)
    .filter(slip => APPLICANT_SLIPS.includes(slip))
    .map(slip => linkTo(language, slip, applicantSlipHref(language, token, slip)))
}

function linkTo(language: Language, slip: DossierSlip, to: string): SlipLink {
  return { slip, text: words(language).slips.names[slip], href: to }
}
