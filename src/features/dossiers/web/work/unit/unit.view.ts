import { href, type Language } from '#kernel/language.ts'
import type { OverviewCount } from '../../../store/overview.queries.ts'
import type { OverviewFilter } from '../../../use-cases/overview.ts'
import { words } from '../../../words.ts'
import { UNIT_LIST_PATH } from '../work-addresses.ts'
import type { LateRow } from './late-row.ts'
import { addressOf } from './unit.query.ts'

/** A number that opens the dossiers behind it; nothing to open when it is 0. */
export type Figure = { readonly count: number; readonly href: string | undefined }

/** A figure with its name, over the page. */
export type NamedFigure = Figure & {
  readonly name: string
  readonly more: string | undefined
  readonly isBad: boolean
}

type Figures = Readonly<Record<'open' | 'dueToday' | 'late' | 'waiting', Figure>>

/** What the page of a unit prints. */
export type UnitModel = {
  readonly language: Language
  readonly figures: readonly NamedFigure[]
  /** Empty when the officer answers for one unit only. */
  readonly units: readonly (Figures & { readonly id: number; readonly name: string })[]
  readonly places: readonly (Figures & {
    readonly key: string
    readonly place: string
    readonly role: string
    readonly officer: string
  })[]
  readonly late: readonly LateRow[]
  readonly allLate: { readonly text: string; readonly href: string } | undefined
}

/** What the page is made from. */
export type UnitFacts = {
  readonly language: Language
  readonly counts: readonly OverviewCount[]
  readonly unitName: (id: number) => string
  readonly roleName: (role: string) => string
  readonly officerName: (id: string) => string
  readonly late: readonly LateRow[]
}

/** The page's model. */
export function unitModel(facts: UnitFacts): UnitModel {
  const { language, counts, late } = facts
  const text = words(language).work.unit
  const units = [...new Set(counts.map(count => count.ownerId))]
  const total = sumOf(counts)
  const more = total.late - late.length
  return {
    language,
    figures: namedFigures(total, language),
    units:
      units.length < 2
        ? []
        : units.map(id => ({
            id,
            name: facts.unitName(id),
            ...figuresOf(
              counts.filter(count => count.ownerId === id),
              { unitId: id },
              language,
            ),
          })),
    places: placesOf(facts),
    late,
    allLate:
      more > 0
        ? { text: text.allLate(total.late), href: listHref(language, { view: 'late' }) }
        : undefined,
  }
}

type Total = Omit<OverviewCount, 'ownerId' | 'unitId' | 'role' | 'officerId'>

function sumOf(counts: readonly OverviewCount[]): Total {
  const sum = (name: keyof Total) => counts.reduce((total, count) => total + count[name], 0)
  return {
    open: sum('open'),
    dueToday: sum('dueToday'),
    late: sum('late'),
    waitingSupplement: sum('waitingSupplement'),
    waitingPayment: sum('waitingPayment'),
    waitingOtherAgency: sum('waitingOtherAgency'),
    toTakeIn: sum('toTakeIn'),
    lateIntake: sum('lateIntake'),
    unassigned: sum('unassigned'),
    toStop: sum('toStop'),
  }
}

function waitingIn(total: Total): number {
  return total.waitingSupplement + total.waitingPayment + total.waitingOtherAgency
}

function namedFigures(total: Total, language: Language): NamedFigure[] {
  const text = words(language).work.unit
  const waiting = [
    total.waitingSupplement > 0 && text.waitingFor.supplement(total.waitingSupplement),
    total.waitingPayment > 0 && text.waitingFor.payment(total.waitingPayment),
    total.waitingOtherAgency > 0 && text.waitingFor.other_agency(total.waitingOtherAgency),
  ]
  const counts = {
    unit: total.open,
    due_today: total.dueToday,
    late: total.late,
    waiting: waitingIn(total),
    to_take_in: total.toTakeIn,
    unassigned: total.unassigned,
    to_stop: total.toStop,
  }
  const more: Partial<Record<keyof typeof counts, string>> = {
    waiting: waiting.filter(Boolean).join(', '),
    ...(total.lateIntake > 0 ? { to_take_in: text.lateIntake(total.lateIntake) } : {}),
  }
  const views = Object.keys(counts) as (keyof typeof counts)[]
  return views.map(view => ({
    ...figure(counts[view], { view }, language),
    name: text.figures[view],
    more: more[view] || undefined,
    isBad: view === 'late' && counts.late > 0,
  }))
}

function placesOf(facts: UnitFacts): UnitModel['places'] {
  const { language, counts } = facts
  const text = words(language).work.unit
  const groups = new Map<string, OverviewCount[]>()
  for (const count of counts) {
    const key = [count.unitId, count.role, count.officerId].join(':')
    groups.set(key, [...(groups.get(key) ?? []), count])
  }
  const rows = [...groups].flatMap(([key, group]) => {
    const [first] = group
    if (first === undefined) return []
    const { unitId: at, role, officerId } = first
    return {
      key,
      place: facts.unitName(at),
      role: role === null ? text.intake : facts.roleName(role),
      officer: officerId === null ? text.nobody : facts.officerName(officerId),
      ...figuresOf(group, { at, role, officerId }, language),
    }
  })
  return rows.toSorted((a, b) => b.late.count - a.late.count || b.open.count - a.open.count)
}

function figuresOf(
  counts: readonly OverviewCount[],
  where: Omit<OverviewFilter, 'view'>,
  language: Language,
): Figures {
  const total = sumOf(counts)
  return {
    open: figure(total.open, { ...where, view: 'unit' }, language),
    dueToday: figure(total.dueToday, { ...where, view: 'due_today' }, language),
    late: figure(total.late, { ...where, view: 'late' }, language),
    waiting: figure(waitingIn(total), { ...where, view: 'waiting' }, language),
  }
}

function figure(count: number, filter: OverviewFilter, language: Language): Figure {
  return { count, href: count === 0 ? undefined : listHref(language, filter) }
}

function listHref(language: Language, filter: OverviewFilter): string {
  return href(language, addressOf(UNIT_LIST_PATH, filter))
}
