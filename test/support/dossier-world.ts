/** A small administration for tests about dossiers: a ward with its one-stop, its officers and one procedure, and a second ward. */
import {
  beginDraft,
  type DossierDeps,
  findDraft,
  receiveWalkIn,
  saveDraft,
  submitDossier,
  type WalkInInput,
} from '#features/dossiers'
import {
  dutiesOf,
  establishOrganisation,
  findOfficerByEmail,
  type Role,
} from '#features/organisation'
import type { ProcedureContentInput } from '#features/procedures'
import { fixedClock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam, instant } from '#kernel/instant.ts'
import type { Officer } from '#platform/auth/actor.ts'
import type { Db } from '#platform/db/db.ts'
import type { StoredUpload } from '#platform/files/file-store.ts'
import { seedCalendar } from '../../db/seed/calendar.ts'
import { foundProcedure, SINCE, UNITS, type UnitName } from './dossier-procedure.ts'

export type OfficerName =
  | 'counter'
  | 'specialist'
  | 'colleague'
  | 'head'
  | 'leader'
  | 'stranger'
  | 'outsider'
  | 'inspector'
  | 'editor'
  | 'chief'
  | 'administrator'

const OFFICERS: Record<OfficerName, { unit: UnitName; roles: readonly Role[] }> = {
  counter: { unit: 'one-stop', roles: ['one_stop_officer'] },
  specialist: { unit: 'ward', roles: ['specialist'] },
  colleague: { unit: 'ward', roles: ['specialist'] },
  head: { unit: 'ward', roles: ['unit_head'] },
  leader: { unit: 'ward', roles: ['leader'] },
  stranger: { unit: 'other-ward', roles: ['specialist', 'unit_head', 'leader'] },
  outsider: {
    unit: 'other-ward',
    roles: ['one_stop_officer', 'specialist', 'unit_head', 'leader', 'inspector'],
  },
  inspector: { unit: 'ward', roles: ['inspector'] },
  editor: { unit: 'ward', roles: ['editor'] },
  chief: { unit: 'ward', roles: ['chief_editor'] },
  administrator: { unit: 'ward', roles: ['administrator'] },
}

export type World = DossierDeps & {
  readonly clock: ReturnType<typeof fixedClock>
  readonly siteId: number
  readonly procedureId: number
  readonly unit: (name: UnitName) => number
  readonly officer: (name: OfficerName) => Officer
}

/** The same with any clock: acts at the real time are not simulated. */
export type AnyWorld = Omit<World, 'clock'> & DossierDeps

/** Founds the administration on that database, at a Monday morning unless told otherwise. */
export async function dossierWorld(
  db: Db,
  options: { now?: string; content?: Partial<ProcedureContentInput>; limitDays?: number } = {},
): Promise<World> {
  const clock = fixedClock(instant(options.now ?? '2026-10-05T08:00:00+07:00'))
  const deps = { db, clock }
  const { siteId, unitIds } = await establishOrganisation(deps, {
    site: { key: 'test', hosts: ['test'], nameVi: 'Thử', nameEn: 'Test', isDemo: true },
    since: SINCE,
    units: UNITS.map((slug, index) => ({
      ...{ slug, kind: slug.endsWith('one-stop') ? ('one_stop' as const) : ('ward' as const) },
      ...(slug.endsWith('one-stop') ? { parentSlug: slug.replace('one-stop', 'ward') } : {}),
      ...{
        agencyCode: `H29.1.${String(index + 1)}`,
        nameVi: `Đơn vị ${slug}`,
        nameEn: `Unit ${slug}`,
      },
      ...{ shortNameVi: slug, shortNameEn: slug, address: '1 Đường Thử', phone: '02838412345' },
      ...{ email: `${slug}@example.vn`, citation: 'thử' },
    })),
    officers: Object.entries(OFFICERS).map(([name, { unit, roles }]) => ({
      ...{
        fullName: `Cán bộ ${name}`,
        email: `${name}@example.vn`,
        phone: '',
        unitSlug: unit,
        roles,
      },
      ...{ titleVi: `Chức vụ ${name}`, titleEn: `Post ${name}` },
    })),
  })
  const act = { siteId, actor: { kind: 'system' } as const }
  await seedCalendar(deps, { ...act, clock })
  const unit = (name: UnitName) => unitIds.get(name) ?? 0
  const procedureId = await foundProcedure(deps, siteId, unit, options)
  const officers = new Map<OfficerName, Officer>()
  for (const name of Object.keys(OFFICERS) as OfficerName[]) {
    officers.set(name, await officerNamed(deps, siteId, name))
  }
  return {
    ...deps,
    siteId,
    procedureId,
    unit,
    officer: name => officers.get(name) as Officer,
  }
}

async function officerNamed(
  { db, clock }: DossierDeps,
  siteId: number,
  name: string,
): Promise<Officer> {
  const found = await findOfficerByEmail(db, siteId, `${name}@example.vn`)
  if (found === undefined) throw new Error(`No officer ${name}`)
  const duties = await dutiesOf(db, found.id, dateInVietNam(clock.now()))
  return {
    kind: 'officer',
    id: found.id,
    sessionId: newId(clock.now()),
    name: found.fullName,
    unitName: { vi: 'Đơn vị', en: 'Unit' },
    siteId,
    sites: [{ id: siteId, name: { vi: 'Thử', en: 'Test' } }],
    duties: duties.map(({ unitId, role }) => ({ unitId, role })),
  }
}

/** An applicant whose number and phone are good in form. */
export const APPLICANT = {
  name: 'Nguyễn Thị Thử',
  identityNumber: '079192000123',
  phone: '0912345678',
}

/** A file as the store would have kept it. */
export function uploadOf(seed: string) {
  const sha256 = Buffer.from(seed.padEnd(32, '.').slice(0, 32)).toString('hex')
  return { sha256, size: 100_000, kind: 'pdf', mediaType: 'application/pdf' } as const
}

/** A draft that is ready to be sent. */
export async function readyDraft(
  world: AnyWorld,
  more: {
    email?: string
    resultDelivery?: string
    receivingUnit?: number
    upload?: StoredUpload
  } = {},
): Promise<{ draftId: string; token: string }> {
  const begun = await beginDraft(world, {
    siteId: world.siteId,
    procedureId: world.procedureId,
    unitId: more.receivingUnit ?? world.unit('one-stop'),
    language: 'vi',
  })
  if (!begun.ok) throw new Error(begun.error.code)
  const draft = { token: begun.value.token }
  const answers = {
    applicant: { name: APPLICANT.name, identity_number: APPLICANT.identityNumber },
    applicant_phone: APPLICANT.phone,
    ...(more.email === undefined ? {} : { applicant_email: more.email }),
    ...(more.resultDelivery === undefined ? {} : { result_delivery: more.resultDelivery }),
  }
  await saveDraft(world, { siteId: world.siteId, draft, pageKey: 'who', answers })
  const upload = more.upload ?? uploadOf(begun.value.draftId)
  const file = { field: 'declaration', name: 'to-khai.pdf', upload }
  await attachFile(world, draft, file)
  return begun.value
}

/** Adds a file to a draft, as its page does. */
export async function attachFile(
  world: AnyWorld,
  draft: Parameters<typeof saveDraft>[1]['draft'],
  file: { readonly field: string; readonly name: string; readonly upload: StoredUpload },
): Promise<void> {
  const { siteId } = world
  const seen = await findDraft(world, siteId, draft)
  if (seen === undefined) throw new Error('There is no such draft')
  const saved = await saveDraft(world, { siteId, draft, files: { seen, sent: [file] } })
  if (!saved.ok) throw new Error(saved.error.code)
}

/** Sends a ready draft and gives the dossier's id and code. */
export async function submitted(world: AnyWorld, more: Parameters<typeof readyDraft>[1] = {}) {
  const draft = await readyDraft(world, more)
  const sent = await submitDossier(world, {
    ...{ siteId: world.siteId, draft, language: 'vi', actor: { kind: 'visitor' } },
  })
  if (!sent.ok) throw new Error(JSON.stringify(sent.error))
  return sent.value
}

/** What a counter sends for a walk-in; each call has a new form. */
export function walkIn(world: AnyWorld, more: Partial<WalkInInput> = {}): WalkInInput {
  return {
    siteId: world.siteId,
    officer: world.officer('counter'),
    formKey: newId(world.clock.now()),
    procedureId: world.procedureId,
    receivingUnitId: world.unit('one-stop'),
    channel: 1,
    applicant: APPLICANT,
    papers: [{ key: 'form', name: 'Tờ khai', originals: 1, certifiedCopies: 0, photocopies: 0 }],
    resultWay: 'counter',
    language: 'vi',
    ...more,
  }
}

/** Receives a walk-in and gives the dossier's id. */
export async function received(world: AnyWorld, more: Partial<WalkInInput> = {}): Promise<string> {
  const receipt = await receiveWalkIn(world, walkIn(world, more))
  if (!receipt.ok) throw new Error(JSON.stringify(receipt.error))
  return receipt.value.dossierId
}

/** Sets the clock. */
export function at(world: World, moment: string): void {
  world.clock.set(instant(moment))
}
