import type { DossierFacts } from '../../domain/dossier.ts'
import { type SlipKind, slipFormOn } from '../../domain/slips/slip-sets.ts'
import type { Names } from './dossier-names.ts'
import { dossierHref } from './work-addresses.ts'

/** A statutory slip of the dossier, to be read and printed. */
export type SlipLink = { readonly text: string; readonly href: string; readonly pdfHref: string }

/** The slips that there are for the dossier, by the set that its day chose. */
export function slipLinks(facts: DossierFacts, { language, text }: Names): SlipLink[] {
  const { id, slipSetOn } = facts.dossier
  return kindsOf(facts).flatMap(kind => {
    const form = slipFormOn(slipSetOn, kind)
    if (!form.ok) return []
    const href = dossierHref(language, id, `/phieu/${kind}`)
    return { text: text.slip[kind], href, pdfHref: `${href}.pdf` }
  })
}

function kindsOf(facts: DossierFacts): Exclude<SlipKind, 'register'>[] {
  const { dossier, supplement, apology, end, withdrawal, dueDateChanges, steps } = facts
  const isDelayed =
    apology !== undefined || dueDateChanges.some(change => change.cause === 'extension')
  return [
    ...(dossier.receivedAt === null ? [] : (['receipt'] as const)),
    ...(supplement === undefined ? [] : (['supplement_request'] as const)),
    ...(end?.kind === 'refused' ? (['refusal'] as const) : []),
    ...(isDelayed ? (['apology', 'extension_request'] as const) : []),
    ...(end?.kind === 'stopped' && withdrawal !== undefined ? (['stop_notice'] as const) : []),
    ...(steps.length === 0 ? [] : (['process_control'] as const)),
  ]
}
