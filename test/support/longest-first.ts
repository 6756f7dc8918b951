/**
 * The longest files begin first: of two workers the one that meets a file of minutes last works on alone. Vitest goes by
 * the time of its last run, which a fresh clone does not have, and then by size, which says nothing here.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes most of a minute or more, of each of the two runs the longest first; how long each takes is in the report of any run. */
const LONGEST = [
  'whole/bad-input',
  'whole/route-matrix',
  'whole/views-recorded',
  'whole/offered',
  'app/seed',
  'journeys/every-page',
  'journeys/apply-online',
  'journeys/start',
  'kill/kill',
  'journeys/moving-in',
  'journeys/unsaved-writing',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => place(a) - place(b))
  }
}

function place({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex(each => moduleId.endsWith(`${each}.test.ts`))
  return at === -1 ? LONGEST.length : at
}
