/** The demo's residents with accounts: who they are, and what they have begun to fill in. */
import { type DemoCitizen, establishDemoCitizens } from '#features/accounts'
import { beginDraft, saveDraft } from '#features/dossiers'
import { findProcedureBySlug } from '#features/procedures'
import { type Clock, fixedClock } from '#kernel/clock.ts'
import { addMinutes } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { DEMO_MAIL_DOMAIN } from '../organisation/people.ts'
import { detailsOf } from './answers.ts'
import { type Resident, WARDS } from './applicants.ts'

/** Of each: the mailbox, and what makes the person somebody. */
const PEOPLE = [
  { user: 'lan', name: 'Nguyễn Thị Lan', sex: 'female', born: '1992-03-14' },
  { user: 'minh', name: 'Trần Văn Minh', sex: 'male', born: '1985-08-02' },
  { user: 'hoa', name: 'Lê Thị Hoa', sex: 'female', born: '1958-11-20' },
  { user: 'nam', name: 'Phạm Quốc Nam', sex: 'male', born: '1999-01-09' },
] as const

/** Their e-mail addresses, in order. */
export const CITIZEN_EMAILS = PEOPLE.map(({ user }) => `${user}@${DEMO_MAIL_DOMAIN}`)

/** One of them, ready to take part. */
export type Citizen = { readonly resident: Resident; readonly accountId: string }

/** Opens their accounts. */
export async function openCitizens(
  deps: { readonly db: Db; readonly clock: Clock },
  siteId: number,
): Promise<Citizen[]> {
  const residents = PEOPLE.map(residentOf)
  const accounts = residents.map(
    ({ name, email, phone, identityNumber }): DemoCitizen => ({
      ...{ fullName: name, email: email ?? '', phone: phone ?? '' },
      identityNumber: identityNumber ?? '',
    }),
  )
  const ids = await establishDemoCitizens(deps, siteId, accounts)
  return residents.map((resident, index) => ({ resident, accountId: ids[index] ?? '' }))
}

function residentOf(person: (typeof PEOPLE)[number], index: number): Resident {
  const ward = WARDS[index] ?? { code: '', name: '' }
  const street = `${String(index + 1)}/1 Trường Sa`
  const mark = person.sex === 'male' ? 0 : 1
  return {
    ...{ kind: 'person', name: person.name, sex: person.sex, ward, street, language: 'vi' },
    identityNumber: `999${String(mark)}${person.born.slice(2, 4)}00000${String(index + 1)}`,
    phone: `050000000${String(index + 1)}`,
    email: `${person.user}@${DEMO_MAIL_DOMAIN}`,
    address: `${street}, ${ward.name}`,
    birthDate: plainDate(person.born),
    submitterName: null,
  }
}

const DRAFTS = [
  { who: 0, slug: 'dang-ky-ket-hon' },
  { who: 1, slug: 'cap-giay-phep-xay-dung-nha-o-rieng-le' },
  { who: 2, slug: 'tro-cap-xa-hoi-hang-thang' },
] as const

/** Leaves some of them with an application half filled in. */
export async function beginDrafts(
  deps: { readonly db: Db; readonly clock: Clock },
  siteId: number,
  citizens: readonly Citizen[],
): Promise<void> {
  const clock = fixedClock(addMinutes(deps.clock.now(), -26 * 60))
  for (const { who, slug } of DRAFTS) {
    const citizen = citizens[who]
    const procedure = await findProcedureBySlug(deps.db, siteId, slug)
    if (citizen === undefined || procedure === undefined) continue
    const by = { db: deps.db, clock }
    const { accountId, resident } = citizen
    const begun = await beginDraft(by, {
      ...{ siteId, procedureId: procedure.id, accountId, language: 'vi' },
      answers: { applicant: detailsOf(resident), applicant_phone: resident.phone ?? '' },
    })
    if (!begun.ok) throw new Error(`A draft could not be begun: ${begun.error.code}`)
    const draft = { token: begun.value.token }
    const saved = await saveDraft(by, { siteId, draft, pageKey: 'contact_page' })
    if (!saved.ok) throw new Error(`A draft could not be saved: ${saved.error.code}`)
  }
}
