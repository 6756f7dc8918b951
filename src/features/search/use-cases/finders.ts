/** How each kind is found: through the door of the feature that has it. */
import { documentWords, listFileBeginnings, searchDocuments } from '#features/documents'
import { articleHref, listBodies, listCategories, searchArticles } from '#features/news'
import { listUnits } from '#features/organisation'
import { searchPages } from '#features/pages'
import { nameIn, placesWords, searchPlaces } from '#features/places'
import { listFieldNames, searchProcedures } from '#features/procedures'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Db } from '#platform/db/db.ts'
import { countedBy, type FoundOfKind, type Kind } from '../domain/found.ts'
import { excerpt, hasAll } from '../domain/highlight.ts'
import { choicesToShow, EXCERPT_CHARACTERS, type Search, wordsToShow } from '../domain/search.ts'
import {
  findCampaigns,
  findConsultations,
  findLeaders,
  findOutages,
  findUnits,
} from './few-finders.ts'

/** Articles, and documents, whose whole text is read for an excerpt. */
const MOST_BODIES = 12

/** Finds things of a kind, best first. */
export const FINDERS: Readonly<Record<Kind, (db: Db, search: Search) => Promise<FoundOfKind>>> = {
  procedures: findProcedures,
  documents: findDocuments,
  places: findPlaces,
  pages: findPages,
  news: findNews,
  campaigns: findCampaigns,
  consultations: findConsultations,
  units: findUnits,
  leaders: findLeaders,
  outages: findOutages,
}

async function findProcedures(db: Db, search: Search): Promise<FoundOfKind> {
  const { siteId, language, typed, limit, count, facet } = search
  const on = dateInVietNam(search.now)
  const request = { siteId, text: typed, on, limit, count, field: facet }
  const [{ hits, tally, ...how }, fields] = await Promise.all([
    searchProcedures(db, request),
    count ? listFieldNames(db, siteId) : [],
  ])
  const found = hits.map(({ procedure, name, summary }) => ({
    href: href(language, `/thu-tuc/${procedure.slug}`),
    title: name[language],
    text: summary[language],
    note: procedure.field.name[language],
  }))
  const names = new Map([...fields].map(([slug, name]) => [slug, name[language]]))
  return { found, ...how, counted: countedBy(tally, names) }
}

async function findDocuments(db: Db, search: Search): Promise<FoundOfKind> {
  const { siteId, language, typed, limit, count, facet } = search
  const request = { words: typed, limit, count, type: facet }
  const { hits, tally, ...how } = await searchDocuments(db, siteId, request)
  const { types } = documentWords(language)
  const words = wordsToShow(search, how)
  const choices = choicesToShow(search, how)
  const titled = hits.map(hit => ({
    ...hit,
    title: `${types[hit.type]} ${hit.number}: ${hit.title}`,
  }))
  // What has the words in a file only shows where they stand there.
  const inFile = titled.filter(({ title }) => !hasAll(title, choices)).map(({ slug }) => slug)
  const texts = await listFileBeginnings(db, siteId, inFile.slice(0, MOST_BODIES))
  const found = titled.map(({ slug, type, title, issuedOn, excerpt: beginning }) => ({
    href: href(language, `/van-ban/${slug}`),
    title,
    text: excerpt(texts.get(slug) ?? beginning, words, EXCERPT_CHARACTERS),
    note: `${types[type]} · ${writeDay(issuedOn)}`,
    lang: language === 'vi' ? undefined : ('vi' as const),
  }))
  return { found, ...how, counted: countedBy(tally, new Map(Object.entries(types))) }
}

async function findPlaces(db: Db, search: Search): Promise<FoundOfKind> {
  const { siteId, language, typed, limit, count, facet } = search
  const request = { text: typed, limit, count, kind: facet }
  const { hits, tally, ...how } = await searchPlaces(db, siteId, request)
  // Most searches find no place.
  const units = hits.length === 0 ? [] : await listUnits(db, siteId, dateInVietNam(search.now))
  const { kinds } = placesWords(language)
  const wards = new Map(
    units.map(({ id, shortNameVi, shortNameEn }) => [
      id,
      language === 'vi' ? shortNameVi : shortNameEn,
    ]),
  )
  const found = hits.map(place => ({
    href: href(language, `/dia-diem/${place.slug}`),
    title: nameIn(language, place),
    text: [place.address, wards.get(place.unitId)].filter(Boolean).join(', '),
    note: kinds[place.kind],
  }))
  return { found, ...how, counted: countedBy(tally, new Map(Object.entries(kinds))) }
}

async function findPages(db: Db, search: Search): Promise<FoundOfKind> {
  const { siteId, language, typed, limit } = search
  const { hits, ...how } = await searchPages(db, siteId, { text: typed, language, limit })
  const words = wordsToShow(search, how)
  const found = hits.map(({ slug, title, text, isOriginal }) => ({
    ...{ href: href(language, `/trang/${slug}`), title, note: '' },
    text: excerpt(text, words, EXCERPT_CHARACTERS),
    lang: isOriginal ? ('vi' as const) : undefined,
  }))
  return { found, ...how, counted: undefined }
}

async function findNews(db: Db, search: Search): Promise<FoundOfKind> {
  const { siteId, language, typed, limit, count, facet } = search
  const request = { text: typed, language, limit, count, category: facet }
  const [{ hits, tally, ...how }, categories] = await Promise.all([
    searchArticles(db, siteId, request),
    count ? listCategories(db, siteId, language) : [],
  ])
  const words = wordsToShow(search, how)
  const choices = choicesToShow(search, how)
  // Most say in their opening what they are about; where the words stand further down, that place is shown.
  const deeper = hits
    .slice(0, MOST_BODIES)
    .filter(({ title, lead }) => !hasAll(`${title} ${lead}`, choices))
    .map(({ id }) => id)
  const bodies = await listBodies(db, language, deeper)
  const found = hits.map(article => {
    const { id, slug, title, lead, publishedAt, category, isTranslated } = article
    const body = bodies.get(id)
    return {
      href: articleHref(language, slug),
      title,
      text: body === undefined ? lead : excerpt(body, words, EXCERPT_CHARACTERS),
      note: `${category.name} · ${writeDay(dateInVietNam(publishedAt))}`,
      lang: isTranslated ? undefined : ('vi' as const),
    }
  })
  const names = new Map(categories.map(({ slug, name }) => [slug, name]))
  return { found, ...how, counted: countedBy(tally, names) }
}
