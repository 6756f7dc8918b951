/** The forms of acts on a dossier, opened and sent over HTTP by the officers of the test administration. */
import { expect } from 'vitest'
import { type ACTS, findFacts } from '#features/dossiers'
import { dossiersFeature } from '#features/dossiers/plugin'
import type { ProcedureContentInput } from '#features/procedures'
import { plainDate } from '#kernel/plain-date.ts'
import { handToSpecialist } from './dossier-acts.ts'
import { type OfficerName, received, type World } from './dossier-world.ts'
import { featureServer } from './feature-server.ts'
import type { TestFields } from './test-browser.ts'

/** An act with a form under the dossier. */
export type Act = Exclude<(typeof ACTS)[number], 'return_result'>

/** A fee that every applicant pays. */
export const FEE: NonNullable<ProcedureContentInput['fees']>[number] = {
  key: 'fee',
  name: { vi: 'Lệ phí', en: 'Fee' },
  rules: [
    {
      ...{ channel: 'any', amount: 50_000, validFrom: plainDate('2020-01-01') },
      ...{ citation: 'Nghị quyết thử', verified: true },
    },
  ],
}

/** A proposal and a result as officers fill them in. */
export const PROPOSAL = { outcome: 'granted', summary: 'Đủ điều kiện giải quyết', officer: '' }
export const RESULT = {
  ...{ number: '15/XN-UBND', issued_on: '05/10/2026' },
  ...{ signer_name: 'Cán bộ leader', signer_post: 'Chủ tịch' },
}

/** A server with the pages of dossiers, and what officers do on them. `slugs` names the addresses of acts. */
export async function dossierForms(world: World, slugs: Readonly<Record<Act, string>>) {
  const site = await featureServer({
    db: world.db,
    clock: world.clock,
    features: deps => [dossiersFeature(deps)],
  })
  const browserOf = (name: OfficerName) =>
    site.openBrowserOf(world.siteId, { kind: 'officer', id: world.officer(name).id })
  const addressOf = (id: string, act: Act) => `/can-bo/ho-so/${id}/viec/${slugs[act]}`
  const factsOf = async (id: string) => {
    const facts = await findFacts(world.db, world.siteId, { id })
    if (facts === undefined) throw new Error(`No dossier ${id}`)
    return facts
  }
  /** Sends an act's form, filled in as by somebody who has just opened it. */
  const send = async (name: OfficerName, id: string, act: Act, fields: TestFields = {}) => {
    const ban = String((await factsOf(id)).dossier.revision)
    return (await browserOf(name)).post(addressOf(id, act), { ban, ...fields })
  }
  return {
    ...{ site, browserOf, addressOf, factsOf, send },
    /** The form as the officer gets it, with the revision that it carries. */
    openForm: async (name: OfficerName, id: string, act: Act) => {
      const { statusCode, body } = await (await browserOf(name)).get(addressOf(id, act))
      return { statusCode, body, ban: /name="ban" value="(\d+)"/.exec(body)?.[1] ?? '' }
    },
    /** Sends it and expects that it is taken. */
    act: async (name: OfficerName, id: string, what: Act, fields: TestFields = {}) => {
      const { statusCode, headers } = await send(name, id, what, fields)
      const home = `/can-bo/ho-so/${id}?xong=${slugs[what]}`
      expect([what, statusCode, headers.location]).toEqual([what, 303, home])
    },
    stateOf: async (id: string) => (await factsOf(id)).dossier.state,
    /** A walk-in that the specialist has taken up. */
    withSpecialist: async () => {
      const id = await received(world)
      await handToSpecialist(world, id)
      return id
    },
  }
}
