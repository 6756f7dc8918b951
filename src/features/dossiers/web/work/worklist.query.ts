import { z } from 'zod'
import { STATES, type State } from '../../domain/states.ts'
import type { WorkView } from '../../store/work.queries.ts'
import type { WorkFilter } from '../../use-cases/list-work.ts'
import { named, VIEW_SLUGS } from './work-addresses.ts'

/** A number that names something; nothing else is one. */
export const idInQuery = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
  .optional()
  .catch(undefined)

/** A place in a list, as `next` of the page before gave it. */
export const placeInQuery = z.string().max(200).optional().catch(undefined)

const OPEN_STATES = STATES.filter(
  state => !['not_received', 'stopped', 'resolved', 'returned'].includes(state),
)

/** The states in which work or an answer is awaited. */
export const openStates: readonly State[] = OPEN_STATES

/** What the address of the worklist may say; anything else counts as not said. */
export const worklistQuery = z.object({
  xem: z.string().optional().catch(undefined),
  'thu-tuc': idInQuery,
  'trang-thai': z.enum(OPEN_STATES).optional().catch(undefined),
  'don-vi': idInQuery,
  sau: placeInQuery,
})

export type WorklistQuery = z.output<typeof worklistQuery>

/** The filter that an address means; `first` is the view when none is named. */
export function filterOf(query: WorklistQuery, first: WorkView): WorkFilter {
  const { 'thu-tuc': procedureId, 'trang-thai': state, 'don-vi': unitId, sau: after } = query
  return {
    view: named(VIEW_SLUGS, query.xem) ?? first,
    ...(procedureId === undefined ? {} : { procedureId }),
    ...(state === undefined ? {} : { state }),
    ...(unitId === undefined ? {} : { unitId }),
    ...(after === undefined ? {} : { after }),
  }
}

/** The query of an address for that filter, for links that change one part of it. */
export function queryOf(filter: WorkFilter): Record<string, string | number | undefined> {
  return {
    xem: VIEW_SLUGS[filter.view],
    'thu-tuc': filter.procedureId,
    'trang-thai': filter.state,
    'don-vi': filter.unitId,
  }
}
