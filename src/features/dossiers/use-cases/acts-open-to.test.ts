import { expect, test } from 'vitest'
import {
  ACTS,
  type At,
  apologise,
  approve,
  assign,
  confirmStop,
  correct,
  extend,
  findDossier,
  forward,
  pauseForOtherAgency,
  pauseForPayment,
  proposeResult,
  receiveSupplement,
  refuse,
  requestSupplement,
  requestWithdrawal,
  resolve,
  resume,
  returnResult,
  returnToPreviousStep,
  sendBackProposal,
  startStep,
  stop,
  takeIn,
  takeOver,
} from '#features/dossiers'
import { plainDate } from '#kernel/plain-date.ts'
import type { Result } from '#kernel/result.ts'
import { testDatabase } from '#test/support/database.ts'
import {
  askSupplement,
  by,
  done,
  handToSpecialist,
  resolveDossier,
} from '#test/support/dossier-acts.ts'
import { FEE } from '#test/support/dossier-forms.ts'
import {
  APPLICANT,
  dossierWorld,
  type OfficerName,
  received,
  submitted,
} from '#test/support/dossier-world.ts'

const db = await testDatabase()
const world = await dossierWorld(db, { content: { fees: [FEE] } })
const OFFICERS = [
  'counter',
  'specialist',
  'colleague',
  'head',
  'leader',
  'inspector',
  'administrator',
  'stranger',
] as const satisfies readonly OfficerName[]

const reason = 'Một lý do đủ dài để hiểu'
const guidance = 'Hướng dẫn đủ dài để làm theo'
const summary = 'Đủ điều kiện giải quyết'

/** Each act, well filled in. */
const ATTEMPTS: Record<
  (typeof ACTS)[number],
  (at: At) => Promise<Result<unknown, { code: string }>>
> = {
  take_in: at => takeIn(world, at),
  refuse: at => refuse(world, { ...at, reasons: [{ code: 'other', text: reason }], guidance }),
  request_supplement: at =>
    requestSupplement(world, {
      ...{ ...at, reasons: [{ code: 'other', text: reason }], guidance },
      items: [{ name: 'Bản sao', originals: 1, certifiedCopies: 0, photocopies: 0 }],
    }),
  receive_supplement: at => receiveSupplement(world, { ...at, papers: [], note: 'Giải trình' }),
  start: at => startStep(world, at),
  forward: at => forward(world, at),
  send_back: at => returnToPreviousStep(world, { ...at, reason }),
  take_over: at => takeOver(world, at),
  assign: async at => assign(world, { ...at, toOfficerId: await somebodyElse(at) }),
  pause_for_payment: at => pauseForPayment(world, { ...at, reason }),
  pause_for_other_agency: at => pauseForOtherAgency(world, { ...at, agency: 'Công an', reason }),
  resume: at => resume(world, at),
  propose: at => proposeResult(world, { ...at, outcome: 'granted', summary }),
  approve: at => approve(world, at),
  send_back_proposal: at => sendBackProposal(world, { ...at, reason }),
  resolve: at =>
    resolve(world, {
      ...{ ...at, number: '1/QĐ', issuedOn: plainDate('2026-10-05') },
      ...{ signerName: 'Người Ký', signerPost: 'Chủ tịch' },
    }),
  extend: at => extend(world, { ...at, to: plainDate('2026-10-15'), reason }),
  apologise: at =>
    apologise(world, {
      ...{ ...at, reason, newDate: plainDate('2026-10-15'), signerPost: 'Chủ tịch' },
    }),
  stop: at => stop(world, { ...at, reasons: [{ code: 'other', text: reason }], guidance }),
  confirm_stop: at => confirmStop(world, { ...at, settlement: 'Chưa nộp khoản nào' }),
  return_result: at => returnResult(world, { ...at, way: 'counter', receivedBy: 'Người Nhận' }),
  correct: at =>
    correct(world, {
      ...{ ...at, field: 'address', value: '12 Nơ Trang Long', reason: 'typing_error' },
      approvedBy: world.officer(at.officer.id === world.officer('head').id ? 'leader' : 'head').id,
    }),
}

/** Somebody who may have the step where the dossier lies, and has it not. */
async function somebodyElse({ dossierId }: At): Promise<string> {
  const row = await db
    .selectFrom('dossier')
    .select(['step_role', 'assignee_id'])
    .where('id', '=', dossierId)
    .executeTakeFirstOrThrow()
  const names: Record<string, readonly OfficerName[]> = {
    one_stop_officer: ['counter'],
    specialist: ['colleague', 'specialist'],
    leader: ['leader', 'head'],
  }
  const ids = (names[row.step_role ?? ''] ?? ['head']).map(name => world.officer(name).id)
  return ids.find(id => id !== row.assignee_id) ?? ''
}

const withSpecialist = async () => {
  const id = await received(world)
  await handToSpecialist(world, id)
  return id
}
const then = async (made: Promise<string>, act: (id: string) => Promise<unknown>) => {
  const id = await made
  await act(id)
  return id
}
const specialist = (id: string) => by(world, 'specialist', id)

/** Dossiers at every turn of their way. */
const TURNS: Readonly<Record<string, () => Promise<string>>> = {
  'sent online': async () => (await submitted(world)).dossierId,
  'received at the counter': () => received(world),
  refused: () =>
    then(
      submitted(world).then(sent => sent.dossierId),
      id => done(ATTEMPTS.refuse(by(world, 'counter', id))),
    ),
  'forwarded, nobody has taken it up': () =>
    then(received(world), id => done(forward(world, by(world, 'counter', id)))),
  'with the specialist': withSpecialist,
  'waiting for a supplement asked at intake': () =>
    then(
      submitted(world).then(sent => sent.dossierId),
      id => askSupplement(world, id),
    ),
  'waiting for a payment': () =>
    then(withSpecialist(), id => done(pauseForPayment(world, { ...specialist(id), reason }))),
  'waiting for another agency': () =>
    then(withSpecialist(), id =>
      done(pauseForOtherAgency(world, { ...specialist(id), agency: 'Công an', reason })),
    ),
  'proposed to the leader': () =>
    then(withSpecialist(), id =>
      done(proposeResult(world, { ...specialist(id), outcome: 'granted', summary })),
    ),
  approved: () =>
    then(TURNS['proposed to the leader']?.() ?? withSpecialist(), id =>
      done(approve(world, by(world, 'leader', id))),
    ),
  'to be withdrawn': () =>
    then(withSpecialist(), id =>
      done(
        requestWithdrawal(world, {
          ...{ siteId: world.siteId, actor: { kind: 'visitor' }, reason },
          applicant: { dossierId: id, proof: APPLICANT.phone },
        }),
      ),
    ),
  resolved: () => then(withSpecialist(), id => resolveDossier(world, id)),
}

/** What differs between what a page offers and what the use cases do. */
async function differences(name: OfficerName, make: () => Promise<string>, untouched: string) {
  const view = await findDossier(world, world.officer(name), world.siteId, { id: untouched })
  const offered = view?.acts ?? new Set()
  const found: string[] = []
  for (const act of ACTS) {
    // Refused acts leave the dossier as it is; each one that is offered gets a dossier of its own.
    const id = offered.has(act) ? await make() : untouched
    const result = await ATTEMPTS[act](by(world, name, id))
    if (result.ok === offered.has(act)) continue
    found.push(`${name} ${act}: ${result.ok ? 'done, not offered' : result.error.code}`)
  }
  return found
}

test.each(Object.entries(TURNS))(
  'pages offer exactly what each officer can do: a dossier that is %s',
  async (_, make) => {
    const untouched = await make()
    const found: string[] = []
    for (const name of OFFICERS) found.push(...(await differences(name, make, untouched)))
    // The one officer of the counter has nobody to give a dossier to.
    expect(found.filter(each => each !== 'counter assign: officer_not_in_unit')).toEqual([])
  },
  60_000,
)
