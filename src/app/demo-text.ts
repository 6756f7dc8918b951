/** What the operator of a demo sees once it runs: as whom to sign in, and which dossiers to track. */
import {
  DEMO_ACCOUNTS,
  DEMO_PASSWORD,
  DEMO_TOTP_SECRET,
  findCitizenByEmail,
} from '#features/accounts'
import { listDossiersOf } from '#features/dossiers'
import {
  dutiesOf,
  findOfficerByEmail,
  getUnit,
  listOtherSites,
  listSites,
} from '#features/organisation'
import { dateInVietNam } from '#kernel/instant.ts'
import { publicUrl } from '#platform/config/config.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { CITIZEN_EMAILS } from '../../db/seed/dossiers/citizens.ts'
import { DEMO_MAIL_DOMAIN } from '../../db/seed/organisation/people.ts'

type Deps = Pick<FeatureDeps, 'db' | 'clock' | 'config'>

/** The text; empty for an administration that is no demo. */
export async function demoText(deps: Deps): Promise<string> {
  const site = (await listSites(deps.db)).find(each => each.isDemo)
  if (site === undefined) return ''
  const url = publicUrl(deps.config)
  return [
    `A demo: the administration "${site.nameVi}" and everybody in it are invented.`,
    '',
    `Officers sign in at ${url}/can-bo/dang-nhap`,
    `  The password of all of them is ${DEMO_PASSWORD}; the device code is shown on the page after it`,
    `  (or comes from an authenticator app with the key ${DEMO_TOTP_SECRET}).`,
    ...table(await officerRows(deps, site.id)),
    '',
    'Wards with sites of their own:',
    ...table(await otherRows(deps, site.id)),
    '',
    `Residents sign in at ${url}/dang-nhap with their e-mail; the code arrives at ${url}/hop-thu-thu`,
    `and anyone tracks a dossier at ${url}/tra-cuu by its code and the phone number.`,
    ...table(await residentRows(deps, site.id)),
  ].join('\n')
}

async function officerRows({ db, clock }: Deps, siteId: number): Promise<string[][]> {
  const today = dateInVietNam(clock.now())
  const rows: string[][] = []
  for (const username of DEMO_ACCOUNTS) {
    const officer = await findOfficerByEmail(db, siteId, `${username}@${DEMO_MAIL_DOMAIN}`)
    if (officer === undefined) continue
    const duties = await dutiesOf(db, officer.id, today)
    const [first] = duties
    const unit = first === undefined ? '' : (await getUnit(db, first.unitId)).shortNameVi
    // The same role at several units, as an editor of several sites has it, is told once.
    const roles = [...new Set(duties.map(duty => duty.role.replaceAll('_', ' ')))]
    rows.push([username, roles.join(', '), officer.fullName, unit])
  }
  return rows
}

async function otherRows(deps: Deps, siteId: number): Promise<string[][]> {
  const others = await listOtherSites(deps, siteId)
  return others.map(({ name, origin }) => [name.vi, origin])
}

async function residentRows({ db }: Deps, siteId: number): Promise<string[][]> {
  const rows: string[][] = []
  for (const email of CITIZEN_EMAILS) {
    const citizen = await findCitizenByEmail(db, siteId, email)
    if (citizen === undefined) continue
    const [newest] = await listDossiersOf(db, citizen.id)
    rows.push([email, citizen.fullName, citizen.phone, newest?.code ?? ''])
  }
  return rows
}

/** Lines in columns, two blanks before and between them. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map(row => row[column]?.length ?? 0)),
  )
  return rows.map(row =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  )
}
