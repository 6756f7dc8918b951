import type { Slip } from '../../domain/slips/slip.ts'
import { type DossierSlip, slipsOf } from '../../domain/slips/slips-of.ts'
import { receiptOf, refusalOf, supplementRequestOf } from './counter-slips-of.ts'
import { apologyOf, extensionOf, stopNoticeOf } from './delay-slips-of.ts'
import { handOverOf } from './hand-over-of.ts'
import { processControlOf } from './process-control-of.ts'
import type { SlipMaterial } from './slip-material.ts'

const MAKERS: Readonly<Record<DossierSlip, (material: SlipMaterial) => Slip | undefined>> = {
  receipt: receiptOf,
  supplement_request: supplementRequestOf,
  refusal: refusalOf,
  apology: apologyOf,
  extension: extensionOf,
  stop_notice: stopNoticeOf,
  process_control: processControlOf,
  hand_over: handOverOf,
}

/** The slip of a dossier, or undefined while its act was not done or when the set of that day has no such form. */
export function slipOf(material: SlipMaterial, slip: DossierSlip): Slip | undefined {
  return slipsOf(material.facts).includes(slip) ? MAKERS[slip](material) : undefined
}
