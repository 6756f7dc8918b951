import { listNewestOfRegister } from '#features/documents'
import {
  findBoundary,
  findSiteUnit,
  listLeaders,
  listUnitProfiles,
  listUnits,
  showsArea,
} from '#features/organisation'
import { countOpinions, listPageLinks } from '#features/pages'
import { listVersionsInForce } from '#features/procedures'
import { type Instant, instantAt } from '#kernel/instant.ts'
import type { Evidence, Piece, Requirement } from '../domain/content.ts'
import { BUDGET_TITLE, documentsOf } from '../domain/documents.vi.ts'
import { isPromise } from '../domain/emptiness.vi.ts'
import { listSources } from '../store/source.queries.ts'
import { type Deps, pagesOf, type Site, type Sources } from './gather-pages.ts'

/** What there is of each requirement, by its key. */
export async function gatherEvidence(
  deps: Deps,
  site: Site,
  requirements: readonly Requirement[],
): Promise<ReadonlyMap<string, Evidence>> {
  const sources = await listSources(deps.db, site.id)
  const pages = await pagesOf(deps, site, sources)
  const units = await unitsOf(deps, site, sources)
  const others = {
    units: { ...units, pieces: [...units.pieces, ...(pages.get('apparatus') ?? [])] },
    leaders: await leadersOf(deps, site, sources),
    boundary: await boundaryOf(deps, site),
    procedures: await proceduresOf(deps, site),
    opinions: await opinionsOf(deps, site),
  }
  const groups = await listNewestOfRegister(deps.db, site.id, BUDGET_TITLE)
  return new Map(
    requirements.map(({ key, satisfiedBy }) => {
      if (satisfiedBy === 'page') return [key, { pieces: pages.get(key) ?? [], lacking: [] }]
      if (satisfiedBy === 'documents')
        return [key, { pieces: documentsOf(key, groups), lacking: [] }]
      return [key, others[satisfiedBy]]
    }),
  )
}

async function unitsOf({ db }: Deps, { id, today }: Site, sources: Sources): Promise<Evidence> {
  const [units, profiles] = await Promise.all([
    listUnits(db, id, today),
    listUnitProfiles(db, id, today),
  ])
  return described(units, unit => ({
    name: unit.shortNameVi,
    savedAt: savedOf(
      profiles.find(profile => profile.unitId === unit.id),
      profile => profile.duties.vi,
    ),
    sourceChangedAt: sources.get(`apparatus unit:${String(unit.id)}`),
  }))
}

async function leadersOf({ db }: Deps, { id, today }: Site, sources: Sources): Promise<Evidence> {
  const leaders = await listLeaders(db, id, today)
  return described(leaders, ({ id: officerId, title, profile }) => ({
    name: title.vi,
    savedAt: savedOf(profile, ({ bio }) => bio.vi),
    sourceChangedAt: sources.get(`leaders officer:${officerId}`),
  }))
}

/** When something was described; undefined where nothing is said of it, or only promised. */
function savedOf<P extends { readonly savedAt: Instant }>(
  profile: P | undefined,
  of: (profile: P) => string,
): Instant | undefined {
  if (profile === undefined) return undefined
  const text = of(profile)
  return text === '' || isPromise(text) ? undefined : profile.savedAt
}

/** Things that are each to be described: those that are, and those that lack it. */
function described<T>(
  things: readonly T[],
  of: (thing: T) => {
    name: string
    savedAt: Instant | undefined
    sourceChangedAt: Instant | undefined
  },
): Evidence {
  const all = things.map(of)
  return {
    pieces: all.flatMap(({ name, savedAt, sourceChangedAt }) =>
      savedAt === undefined ? [] : [{ ...pieceOf(name, savedAt), sourceChangedAt }],
    ),
    lacking: all.flatMap(({ name, savedAt }) => (savedAt === undefined ? [name] : [])),
  }
}

/** A map counts that shows the site's own area and no other's. */
async function boundaryOf({ db }: Deps, { id, nameVi, today }: Site): Promise<Evidence> {
  const [boundary, unit] = await Promise.all([findBoundary(db, id), findSiteUnit(db, id, today)])
  if (boundary === undefined) return { pieces: [], lacking: [] }
  const names = [nameVi, ...(unit === undefined ? [] : [unit.nameVi, unit.shortNameVi])]
  if (!showsArea(boundary.features, names)) return { pieces: [], lacking: [], notShown: nameVi }
  return { pieces: [pieceOf(boundary.citation, boundary.savedAt)], lacking: [] }
}

/** The catalogue is kept by its versions: what is in force today is confirmed by being so. */
async function proceduresOf({ db }: Deps, { id, today, now }: Site): Promise<Evidence> {
  const versions = await listVersionsInForce(db, id, today)
  const newest = versions
    .map(version => version.validFrom)
    .toSorted()
    .at(-1)
  if (newest === undefined) return { pieces: [], lacking: [] }
  const piece = pieceOf('', instantAt(newest, 0))
  return { pieces: [{ ...piece, confirmedAt: now }], lacking: [] }
}

/** Every page that is out asks its readers. */
async function opinionsOf({ db }: Deps, { id, now }: Site): Promise<Evidence> {
  const [pages, opinions] = await Promise.all([listPageLinks(db, id, 'vi'), countOpinions(db, id)])
  if (pages.length === 0) return { pieces: [], lacking: [] }
  const last = opinions.lastDay === undefined ? undefined : instantAt(opinions.lastDay, 0)
  const first = pages.map(page => page.changedAt).toSorted((a, b) => a.getTime() - b.getTime())[0]
  const piece = pieceOf('', last ?? first ?? now)
  return { pieces: [{ ...piece, confirmedAt: now }], lacking: [] }
}

function pieceOf(name: string, at: Instant): Piece {
  return { name, changedAt: at, confirmedAt: at, deadLinks: [] }
}
