import type { Unit } from '#features/organisation'
import { spacedPhone } from '#kernel/contact.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { RegisterEntry, RegisterSlip } from '../../domain/slips/process-slips.ts'
import type { RegisterRow } from '../../use-cases/list-register.ts'
import { vi } from '../slips.vi.ts'
import { counterAgency } from './issuing-agency.ts'
import { bookOf } from './slip-material.ts'

/** What a volume of the register is made of. */
export type RegisterMaterial = {
  readonly unit: Unit
  readonly parent: Unit | undefined
  readonly from: PlainDate
  readonly to: PlainDate
  readonly printedOn: PlainDate
  readonly rows: readonly RegisterRow[]
  readonly unitName: (id: number) => string
}

/** The register of a unit from a day to a day; its form is that of the last day that has come. */
export function registerOf(material: RegisterMaterial): RegisterSlip {
  const { unit, parent, from, to, printedOn, rows } = material
  const [first, last] = [bookOf(from), bookOf(to)]
  return {
    kind: 'register',
    head: {
      agency: counterAgency(unit, () => parent),
      number: null,
      issuedOn: lastDayThatHasCome(to, printedOn),
    },
    book: first === last ? first : `${first} – ${last}`,
    from,
    to,
    entries: rows.map(row => entryOf(row, material.unitName)),
  }
}

/** The day that chooses the form of a register until `to`, printed on a day. */
export function lastDayThatHasCome(to: PlainDate, printedOn: PlainDate): PlainDate {
  if (to > printedOn) return printedOn
  return to
}

function entryOf(row: RegisterRow, unitName: (id: number) => string): RegisterEntry {
  return {
    number: row.number,
    code: row.code,
    procedure: row.procedureName.vi,
    sets: row.sets,
    applicant: row.applicantName,
    address: row.applicantAddress,
    phone: row.applicantPhone && spacedPhone(row.applicantPhone),
    decidingAgency: unitName(row.decidingUnitId),
    receivedOn: dateInVietNam(row.receivedAt),
    dueOn: dayOf(row.dueAt),
    forwardedOn: dayOf(row.forwardedAt),
    resultReceivedOn: dayOf(row.resolvedAt),
    returnedOn: dayOf(row.returnedAt),
    returnedBy: row.returnedBy,
    note: noteOf(row),
  }
}

function dayOf(at: Instant | null): PlainDate | null {
  return at === null ? null : dateInVietNam(at)
}

function noteOf(row: RegisterRow): string | null {
  if (row.state === 'stopped') return vi.control.ended.stopped
  return row.state === 'not_received' ? vi.control.ended.refused : null
}
