/** A small administration for tests about dossiers: a ward with its one-stop, its officers and one procedure, and a second ward. */
import {
  attachFile,
  beginDraft,
  type DossierDeps,
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
import {
  keepProcedureTopics,
  type ProcedureContentInput,
  publishProcedureVersion,
  registerProcedure,
} from '#features/procedures'
import { fixedClock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam, instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import type { Officer } from '#platform/auth/actor.ts'
import type { Db } from '#platform/db/db.ts'
import { seedCalendar } from '../../db/seed/calendar.ts'

const t = (vi: string) => ({ vi, en: vi })
const SINCE = plainDate('2020-01-01')
const UNITS = ['ward', 'one-stop', 'other-ward', 'other-one-stop'] as const

export type OfficerName =
  | 'counter'
  | 'specialist'
  | 'colleague'
  | 'head'
  | 'leader'
  | 'stranger'
  | 'administrator'

const OFFICERS: Record<OfficerName, { unit: (typeof UNITS)[number]; roles: readonly Role[] }> = {
  counter: { unit: 'one-stop', roles: ['one_stop_officer'] },
  specialist: { unit: 'ward', roles: ['specialist'] },
  colleague: { unit: 'ward', roles: ['specialist'] },
  head: { unit: 'ward', roles: ['unit_head'] },
  leader: { unit: 'ward', roles: ['leader'] },
  stranger: { unit: 'other-ward', roles: ['specialist', 'unit_head', 'leader'] },
  administrator: { unit: 'ward', roles: ['administrator'] },
}

export type World = DossierDeps & {
  readonly clock: ReturnType<typeof fixedClock>
  readonly siteId: number
  readonly procedureId: number
  readonly unit: (name: (typeof UNITS)[number]) => number
  readonly officer: (name: OfficerName) => Officer
}

const STEPS: ProcedureContentInput['steps'] = [
  { key: 'receive', name: t('Tiếp nhận'), at: 'receiving', role: 'one_stop_officer', hours: 4 },
  { key: 'examine', name: t('Thẩm tra'), at: 'handling', role: 'specialist', hours: 16 },
  { key: 'sign', name: t('Ký duyệt'), at: 'deciding', role: 'leader', hours: 4 },
]

const SOURCE = { citation: 'Quyết định thử nghiệm', verified: true }

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
  const unit = (name: (typeof UNITS)[number]) => unitIds.get(name) ?? 0
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

async function foundProcedure(
  deps: DossierDeps,
  siteId: number,
  unit: World['unit'],
  options: { content?: Partial<ProcedureContentInput>; limitDays?: number },
): Promise<number> {
  const topics = { fields: [{ slug: 'thu', name: t('Thử'), position: 1 }], lifeEvents: [] }
  await keepProcedureTopics(deps, siteId, topics)
  const registered = await registerProcedure(deps, siteId, {
    ...{ code: '1.000001', slug: 'thu-tuc-thu', field: 'thu', lifeEvents: [], level: 'ward' },
    ...{ audiences: ['person'], position: 1, competentFrom: SINCE },
    competences: (['', 'other-'] as const).map(prefix => ({
      receivingUnitId: unit(`${prefix}one-stop`),
      helpingUnitId: unit(`${prefix}one-stop`),
      handlingUnitId: unit(`${prefix}ward`),
      decidingUnitId: unit(`${prefix}ward`),
    })),
  })
  if (!registered.ok) throw new Error(registered.error.code)
  const { procedureId } = registered.value
  const published = await publishProcedureVersion(
    deps,
    { siteId, actor: { kind: 'system' } },
    {
      ...{ procedureId, validFrom: SINCE, name: t('Thủ tục thử'), citation: 'thử', verified: true },
      content: {
        ...{ summary: t('Thử'), serviceLevel: { kind: 'full' }, fees: [], steps: STEPS },
        papers: [{ key: 'form', name: t('Tờ khai'), copies: { original: 1 } }],
        time: {
          limit: { value: options.limitDays ?? 3, unit: 'working_day' },
          supplement: { policy: 'extend', window: { value: 5, unit: 'working_day' } },
          ...SOURCE,
        },
        result: { name: t('Giấy chứng nhận'), ways: ['counter', 'online', 'post'] },
        legalBasis: [{ number: '1/2020', title: t('Luật thử') }],
        ...options.content,
      },
      form: {
        sections: [
          {
            key: 'all',
            title: t('Tất cả'),
            pages: [
              {
                key: 'who',
                title: t('Bạn là ai?'),
                questions: [
                  {
                    key: 'applicant',
                    kind: 'person',
                    label: t('Người nộp'),
                    parts: ['name', 'identity_number'],
                  },
                  { key: 'applicant_phone', kind: 'phone', label: t('Điện thoại') },
                  {
                    key: 'applicant_email',
                    kind: 'email',
                    label: t('Thư điện tử'),
                    required: false,
                  },
                ],
              },
              {
                key: 'papers',
                title: t('Giấy tờ'),
                questions: [
                  { key: 'declaration', kind: 'file', label: t('Tờ khai') },
                  {
                    key: 'result_delivery',
                    kind: 'radio',
                    label: t('Nhận kết quả'),
                    required: false,
                    options: [
                      { value: 'counter', label: t('Tại quầy') },
                      { value: 'online', label: t('Trực tuyến') },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  )
  if (!published.ok) throw new Error(JSON.stringify(published.error))
  return procedureId
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
    unitName: 'Đơn vị',
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
  world: World,
  more: { email?: string; resultDelivery?: string; receivingUnit?: number } = {},
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
  await attachFile(world, {
    ...{ siteId: world.siteId, draft, field: 'declaration', name: 'to-khai.pdf' },
    upload: uploadOf(begun.value.draftId),
  })
  return begun.value
}

/** Sends a ready draft and gives the dossier's id and code. */
export async function submitted(world: World, more: Parameters<typeof readyDraft>[1] = {}) {
  const draft = await readyDraft(world, more)
  const sent = await submitDossier(world, {
    ...{ siteId: world.siteId, draft, language: 'vi', actor: { kind: 'visitor' } },
  })
  if (!sent.ok) throw new Error(JSON.stringify(sent.error))
  return sent.value
}

/** What a counter sends for a walk-in; each call has a new form. */
export function walkIn(world: World, more: Partial<WalkInInput> = {}): WalkInInput {
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
export async function received(world: World, more: Partial<WalkInInput> = {}): Promise<string> {
  const receipt = await receiveWalkIn(world, walkIn(world, more))
  if (!receipt.ok) throw new Error(JSON.stringify(receipt.error))
  return receipt.value.dossierId
}

/** Sets the clock. */
export function at(world: World, moment: string): void {
  world.clock.set(instant(moment))
}
