/** How the kinds are found of which there are few: their features keep them in memory, and they cost no query. */

import { campaignsWords, langOf, searchCampaigns, textIn } from '#features/campaigns'
import { documentWords, searchConsultations } from '#features/documents'
import { noticesWords, outageAnchor, searchOutages } from '#features/notices'
import { leaderAnchor, organisationWords, searchLeaders, searchUnits } from '#features/organisation'
import { spacedPhone } from '#kernel/contact.ts'
import { writeMoment } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Choices } from '#kernel/slips.ts'
import type { Tally } from '#kernel/tally.ts'
import type { Db } from '#platform/db/db.ts'
import { countedBy, type Found, type FoundOfKind, soonest } from '../domain/found.ts'
import { excerpt } from '../domain/highlight.ts'
import { EXCERPT_CHARACTERS, type Search, wordsToShow } from '../domain/search.ts'

/** Registration campaigns. */
export async function findCampaigns(db: Db, search: Search): Promise<FoundOfKind> {
  const { siteId, language, typed, now, limit, facet } = search
  const found = await searchCampaigns(db, siteId, { text: typed, now, limit, taking: facet })
  const text = campaignsWords(language)
  const shown = found.hits.map(({ slug, title, about, placeText, taking, opensAt, closesAt }) => ({
    href: href(language, `/dang-ky/${slug}`),
    title: textIn(language, title),
    text: shortened(search, found, textIn(language, about)),
    note: noteOf(
      text.taking[taking],
      taking === 'takes' ? text.until(writeMoment(closesAt)) : '',
      taking === 'not_yet' ? text.from(writeMoment(opensAt)) : '',
      placeText,
    ),
    lang: langOf(language, title),
  }))
  return foundOf(search, found, shown, text.taking)
}

/** Drafts on which comments are or were asked for. */
export async function findConsultations(db: Db, search: Search): Promise<FoundOfKind> {
  const { siteId, language, typed, now, limit, facet } = search
  const found = await searchConsultations(db, siteId, { text: typed, now, limit, phase: facet })
  const { consultation: text } = documentWords(language)
  const shown = found.hits.map(({ slug, title, summary, agency, phase, closesAt }) => ({
    href: href(language, `/gop-y-du-thao/${slug}`),
    title,
    text: shortened(search, found, summary),
    note: noteOf(
      text.phases[phase],
      phase === 'open' && closesAt !== null ? text.until(writeMoment(closesAt)) : '',
      agency,
    ),
    lang: language === 'vi' ? undefined : ('vi' as const),
  }))
  return foundOf(search, found, shown, text.phases)
}

/** Units: what they do, how they are reached and when they receive people. */
export async function findUnits(db: Db, search: Search): Promise<FoundOfKind> {
  const { siteId, language, typed, now, limit, facet } = search
  const request = { text: typed, on: dateInVietNam(now), limit, kind: facet }
  const found = await searchUnits(db, siteId, request)
  const { openness: text, units } = organisationWords(language)
  const shown = found.hits.map(({ unit, profile }) => ({
    href: href(language, `/don-vi/${unit.slug}`),
    title: language === 'vi' ? unit.nameVi : unit.nameEn,
    text: shortened(search, found, profile?.duties[language] ?? ''),
    note: noteOf(
      said(text.unitPhone, spacedPhone(unit.phone)),
      said(text.reception, profile?.reception[language]),
      said(text.address, unit.address),
    ),
  }))
  return foundOf(search, found, shown, units.kinds)
}

/** Leaders: what they answer for and when they receive people. */
export async function findLeaders(db: Db, search: Search): Promise<FoundOfKind> {
  const { siteId, language, typed, now, limit } = search
  const request = { text: typed, on: dateInVietNam(now), limit }
  const found = await searchLeaders(db, siteId, request)
  const { openness: text } = organisationWords(language)
  const shown = found.hits.map(leader => ({
    href: href(language, `/co-cau-to-chuc#${leaderAnchor(leader)}`),
    title: `${leader.fullName} – ${leader.title[language]}`,
    text: shortened(search, found, leader.profile?.duties[language] ?? ''),
    note: noteOf(
      said(text.phone, spacedPhone(leader.profile?.phone ?? '')),
      said(text.reception, leader.profile?.reception[language]),
    ),
  }))
  return foundOf(search, found, shown, {})
}

/** Outages and incidents. */
export async function findOutages(db: Db, search: Search): Promise<FoundOfKind> {
  const { siteId, language, typed, now, limit, facet } = search
  const found = await searchOutages(db, siteId, { text: typed, now, limit, state: facet })
  const { outage: text } = noticesWords(language)
  const shown = found.hits.map(outage => ({
    href: href(language, `/trang-thai#${outageAnchor(outage)}`),
    title: `${text[outage.kind]}: ${outage.affected[language]}`,
    text: shortened(search, found, outage.meanwhile[language]),
    note: noteOf(
      text.states[outage.state],
      said(text.from, writeMoment(outage.startsAt)),
      said(text.expected, outage.expectedUntil ? writeMoment(outage.expectedUntil) : undefined),
    ),
  }))
  return foundOf(search, found, shown, text.states)
}

type Few = {
  readonly hits: readonly object[]
  readonly mended: Choices
  readonly hasOtherAccents: boolean
  readonly tally: Tally
}

function foundOf(
  { count }: Search,
  { hits, mended, hasOtherAccents, tally }: Few,
  found: readonly Found[],
  names: Readonly<Record<string, string>>,
): FoundOfKind {
  const counted = count ? countedBy(tally, new Map(Object.entries(names))) : undefined
  return { found, mended, hasOtherAccents, counted, changesAt: soonest(hits.map(changeOf)) }
}

function changeOf(hit: { readonly changesAt?: Instant | undefined }): Instant | undefined {
  return hit.changesAt
}

function shortened(search: Search, found: Omit<Few, 'hits'>, text: string): string {
  return excerpt(text, wordsToShow(search, found), EXCERPT_CHARACTERS)
}

const noteOf = (...parts: readonly string[]): string =>
  parts.filter(part => part !== '').join(' · ')

const said = (name: string, value: string | undefined): string =>
  value === undefined || value === '' ? '' : `${name}: ${value}`
