import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import type { OverviewFilter } from '../../../use-cases/overview.ts'
import { named, PAUSE_SLUGS, VIEW_SLUGS, withQuery } from '../work-addresses.ts'
import { idInQuery, placeInQuery } from '../worklist.query.ts'

/** Whose step it is, in addresses; a step of nobody is one that has not begun. */
const ROLE_SLUGS: Readonly<Record<string, string>> = {
  one_stop_officer: 'mot-cua',
  specialist: 'chuyen-vien',
  unit_head: 'truong-don-vi',
  leader: 'lanh-dao',
}
const NOBODY = 'chua-giao'
const NOT_BEGUN = 'chua-tiep-nhan'

const word = z.string().max(40).optional().catch(undefined)

/** What the address of a list behind a figure may say; anything else counts as not said. */
export const unitListQuery = z.object({
  xem: word,
  cho: word,
  'don-vi': idInQuery,
  noi: idInQuery,
  buoc: word,
  'can-bo': word,
  sau: placeInQuery,
})

/** The filter that an address means. */
export function overviewFilterOf(query: z.output<typeof unitListQuery>): OverviewFilter {
  const view = named(VIEW_SLUGS, query.xem)
  return {
    view: view === undefined || view === 'mine' ? 'unit' : view,
    waiting: named(PAUSE_SLUGS, query.cho),
    unitId: query['don-vi'],
    at: query.noi,
    role: query.buoc === NOT_BEGUN ? null : named(ROLE_SLUGS, query.buoc),
    officerId: officerIn(query['can-bo']),
    after: query.sau,
  }
}

function officerIn(text: string | undefined): string | null | undefined {
  if (text === NOBODY) return null
  return text !== undefined && isId(text) ? text : undefined
}

/** The address of the list that the filter means. */
export function addressOf(path: string, filter: OverviewFilter): string {
  const { view, waiting, unitId, at, role, officerId, after } = filter
  return withQuery(path, {
    xem: VIEW_SLUGS[view],
    cho: waiting && PAUSE_SLUGS[waiting],
    'don-vi': unitId,
    noi: at,
    buoc: role === null ? NOT_BEGUN : role && ROLE_SLUGS[role],
    'can-bo': officerId === null ? NOBODY : officerId,
    sau: after,
  })
}
