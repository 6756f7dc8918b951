import { listNewestOfRegister } from '#features/documents'
import { findBoundary, listLeaders, listUnitProfiles, listUnits } from '#features/organisation'
import { countOpinions, listPageLinks, listSectionTexts } from '#features/pages'
import { listVersionsInForce } from '#features/procedures'
import { type Instant, instantAt } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { Visit } from '#platform/visit/visit.ts'
import { type Evidence, linksIn, type Piece, type Requirement } from '../domain/content.ts'
import { BUDGET_TITLE, documentsOf } from '../domain/documents.vi.ts'
import { isPromise, saysSomething } from '../domain/emptiness.vi.ts'
import { listSources } from '../store/source.queries.ts'

type Deps = { readonly db: Db; readonly visit: Visit }
type Site = {
  readonly id: number
  readonly hosts?: readonly string[]
  readonly today: PlainDate
  readonly now: Instant
}

/** When what is told of last changed, by `key subject`. */
type Sources = ReadonlyMap<string, Instant>

const DEAD_FROM = 400
/** Links that are tried, of a site. */
const MOST_LINKS = 300

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

/** Pages by what they are about, each with its links that lead nowhere. */
async function pagesOf(
  { db, visit }: Deps,
  site: Site,
  sources: Sources,
): Promise<Map<string, Piece[]>> {
  const texts = await listSectionTexts(db, site.id)
  const linksOf = (html: string) => linksIn(html, site.hosts)
  const links = [...new Set(texts.flatMap(text => linksOf(text.bodyHtml)))].slice(0, MOST_LINKS)
  const host = site.hosts?.[0] ?? 'localhost'
  const dead = new Set<string>()
  for (const link of links) if ((await visit(host, link)) >= DEAD_FROM) dead.add(link)
  const pages = new Map<string, Piece[]>()
  for (const [, of] of Map.groupBy(texts, text => text.id)) {
    const [first] = of
    if (first === undefined) continue
    // The Vietnamese text comes first; it is the one that the law wants.
    const { section, title, bodyHtml, changedAt, confirmedAt } = first
    const deadLinks = of.flatMap(text => linksOf(text.bodyHtml)).filter(link => dead.has(link))
    const piece = {
      ...{ name: title, changedAt, confirmedAt, deadLinks: [...new Set(deadLinks)] },
      ...{ isEmpty: !saysSomething(bodyHtml), sourceChangedAt: sources.get(`${section} pages`) },
    }
    pages.set(section, [...(pages.get(section) ?? []), piece])
  }
  return pages
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

async function boundaryOf({ db }: Deps, { id }: Site): Promise<Evidence> {
  const boundary = await findBoundary(db, id)
  const pieces = boundary === undefined ? [] : [pieceOf(boundary.citation, boundary.savedAt)]
  return { pieces, lacking: [] }
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
