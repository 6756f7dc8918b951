import type { ReceiptSlip, RefusalSlip, SupplementRequestSlip } from './counter-slips.ts'
import type { ApologySlip, ExtensionRequestSlip, StopNoticeSlip } from './delay-slips.ts'
import type { HandOverNote } from './hand-over-note.ts'
import type { OnlineReceipt } from './online-receipt.ts'
import type { ProcessControlSlip, RegisterSlip } from './process-slips.ts'

/** Any statutory slip, told apart by `kind`. */
export type StatutorySlip =
  | ReceiptSlip
  | SupplementRequestSlip
  | RefusalSlip
  | ApologySlip
  | ExtensionRequestSlip
  | StopNoticeSlip
  | ProcessControlSlip
  | RegisterSlip

/** Any paper that is rendered as a slip. */
export type Slip = StatutorySlip | OnlineReceipt | HandOverNote

/** The copy of a receipt for the agency's own file beside the one for the applicant, in the order they are printed. */
export function bothCopies(receipt: ReceiptSlip): readonly [ReceiptSlip, ReceiptSlip] {
  return [
    { ...receipt, copy: 'given' },
    { ...receipt, copy: 'kept' },
  ]
}
