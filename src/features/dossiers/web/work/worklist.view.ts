import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Option, OptionGroup, SubNavItem } from '#ui/index.ts'
import { WORK_VIEWS, type WorkView } from '../../store/work.queries.ts'
import type { WorkFilter, WorkRow } from '../../use-cases/list-work.ts'
import { words } from '../../words.ts'
import { VIEW_SLUGS, WORK_PATH, withQuery } from './work-addresses.ts'
import { type RowModel, rowModel } from './work-row.ts'
import { openStates, queryOf } from './worklist.query.ts'

/** Somebody who may be given work. */
export type Colleague = { readonly id: string; readonly fullName: string; readonly unit: string }

type Named = { readonly id: number; readonly name: string }

/** What the page is made from. */
export type WorklistFacts = {
  readonly language: Language
  readonly now: Instant
  readonly officerId: string
  /** The officer's duties let steps be done, not only looked at. */
  readonly works: boolean
  /** The duties let online dossiers be taken in, and withdrawals be confirmed. */
  readonly takesIn: boolean
  readonly stops: boolean
  readonly filter: WorkFilter
  readonly counts: Readonly<Record<WorkView, number>>
  readonly rows: readonly WorkRow[]
  readonly next: string | undefined
  readonly units: readonly Named[]
  readonly procedures: readonly Named[]
  readonly colleagues: readonly Colleague[]
}

/** What the page prints. */
export type WorklistModel = {
  readonly language: Language
  readonly view: WorkView
  readonly views: readonly SubNavItem[]
  readonly rows: readonly RowModel[]
  readonly isNarrowed: boolean
  readonly values: { readonly procedure: string; readonly state: string; readonly unit: string }
  readonly chosen: readonly { readonly text: string; readonly removeHref: string }[]
  readonly clearHref: string
  readonly procedures: readonly Option[]
  readonly states: readonly Option[]
  /** Empty when the officer has work in one unit only. */
  readonly units: readonly Option[]
  readonly colleagues: readonly (Option | OptionGroup)[]
  readonly canTick: boolean
  /** This list, to come back to. */
  readonly here: string
  readonly next: string | undefined
  readonly first: string | undefined
}

/** The page's model. */
export function worklistModel(facts: WorklistFacts): WorklistModel {
  const { language, filter, counts, works, units } = facts
  const say = words(language)
  const several = units.length > 1
  const link = (changes: Readonly<Record<string, string | number | undefined>>) =>
    href(language, withQuery(WORK_PATH, { ...queryOf(filter), ...changes }))
  const setting = {
    ...{ language, now: facts.now, officerId: facts.officerId, canTick: works },
    unitNames: new Map(several ? units.map(unit => [unit.id, unit.name]) : []),
  }
  const views = WORK_VIEWS.filter(view => isOffered(view, facts))
  return {
    language,
    view: filter.view,
    views: views.map(view => ({
      text: say.views[view],
      href: link({ xem: VIEW_SLUGS[view] }),
      current: view === filter.view,
      count: counts[view],
    })),
    rows: facts.rows.map(row => rowModel(row, setting)),
    isNarrowed: [filter.procedureId, filter.state, filter.unitId].some(part => part !== undefined),
    values: {
      procedure: String(filter.procedureId ?? ''),
      state: filter.state ?? '',
      unit: String(filter.unitId ?? ''),
    },
    chosen: chosenIn(facts, link),
    clearHref: href(language, withQuery(WORK_PATH, { xem: VIEW_SLUGS[filter.view] })),
    procedures: facts.procedures.map(option),
    states: openStates.map(state => ({ value: state, text: say.states[state] })),
    units: several ? units.map(option) : [],
    colleagues: grouped(facts.colleagues),
    canTick: works && facts.rows.length > 0,
    here: withQuery(WORK_PATH, { ...queryOf(filter), sau: filter.after }),
    next: facts.next === undefined ? undefined : link({ sau: facts.next }),
    first: filter.after === undefined ? undefined : link({}),
  }
}

/** A view that is nobody's duty here is offered only while something is in it. */
function isOffered(view: WorkView, { works, takesIn, stops, counts, filter }: WorklistFacts) {
  const duty = { mine: works, to_take_in: takesIn, to_stop: stops } as const
  if (!(view in duty)) return true
  const isDuty = duty[view as keyof typeof duty]
  return isDuty || (view !== 'mine' && (counts[view] > 0 || filter.view === view))
}

function chosenIn(
  { language, filter, procedures, units }: WorklistFacts,
  link: (changes: Readonly<Record<string, undefined>>) => string,
): WorklistModel['chosen'] {
  const nameIn = (list: readonly Named[], id: number | undefined) =>
    id === undefined ? undefined : (list.find(each => each.id === id)?.name ?? String(id))
  const conditions = [
    { text: nameIn(procedures, filter.procedureId), removeHref: link({ 'thu-tuc': undefined }) },
    {
      text: filter.state && words(language).states[filter.state],
      removeHref: link({ 'trang-thai': undefined }),
    },
    { text: nameIn(units, filter.unitId), removeHref: link({ 'don-vi': undefined }) },
  ]
  return conditions.flatMap(({ text, removeHref }) => (text ? [{ text, removeHref }] : []))
}

function option({ id, name }: Named): Option {
  return { value: String(id), text: name }
}

/** One list when all are of one unit, else a group for each unit; an officer with two duties once. */
function grouped(colleagues: readonly Colleague[]): (Option | OptionGroup)[] {
  const units = [...new Set(colleagues.map(each => each.unit))]
  const groups = units.map(unit => {
    const names = new Map(
      colleagues.filter(each => each.unit === unit).map(each => [each.id, each.fullName]),
    )
    return { label: unit, options: [...names].map(([value, text]) => ({ value, text })) }
  })
  return groups.length === 1 ? (groups[0]?.options ?? []) : groups
}
