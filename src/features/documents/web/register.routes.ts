import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import { page, publicPage } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { RegisterChoices } from '../domain/register.ts'
import { listChoices } from '../store/choices.queries.ts'
import { searchRegister } from '../use-cases/search-register.ts'
import { documentsTag } from '../use-cases/tags.ts'
import { RegisterPage } from './register.page.tsx'
import { addressOf, isNarrowed } from './register-address.ts'
import {
  type ReadConditions,
  readConditions,
  registerQuery,
  type TypedConditions,
} from './register-query.ts'

const PAGE = 20

/** The register for everyone. */
export function registerRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/van-ban',
      who: 'anyone',
      audit: 'nothing personal',
      query: registerQuery,
      async handle({ site, language, query, now }) {
        const today = dateInVietNam(now)
        const { typed, after } = query
        const choosing = listChoices(db, site.id, language, ['published'])
        const read = readConditions(typed, isByName(typed) ? await choosing : NO_CHOICES)
        const { filter } = read
        const asked = { filter, today, after, limit: PAGE + 1, isCounted: isNarrowed(filter) }
        const [choices, { listed, found, mended }] = await Promise.all([
          choosing,
          searchRegister(db, { siteId: site.id, ...asked }),
        ])
        const rows = listed.slice(0, PAGE)
        const last = listed.length > PAGE ? rows.at(-1) : undefined
        const path = href(language, '/van-ban')
        const view = RegisterPage({
          ...{ language, path, ...read, typed, choices, today, rows, found, mended },
          siteName: site.shownName[language],
          isFirstPage: after === undefined,
          olderHref: last && addressOf(path, filter, last),
        })
        return isKept(read) ? publicPage(view, { tags: [documentsTag(site.id)] }) : page(view)
      },
    }),
  ]
}

const NO_CHOICES: RegisterChoices = { fields: [], issuers: [], signers: [] }

/** The others are known without asking: the list need not wait for what there is to choose. */
function isByName({ field, issuer, signer }: TypedConditions): boolean {
  return field !== '' || issuer !== '' || signer !== ''
}

/** What people type is endless: only the register and what is chosen in it are kept. */
function isKept({ filter: { text, from, to }, wrong }: ReadConditions): boolean {
  return text === undefined && from === undefined && to === undefined && !Object.keys(wrong).length
}
