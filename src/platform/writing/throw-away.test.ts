import { expect, it } from 'vitest'
import { type Draft, throwAwayProblem } from './throw-away.ts'

const draft = (more: Partial<Draft> = {}): Draft => ({
  ...{ wasOut: false, isAsked: false, writerId: 'writer', ...more },
})
const writer = { officerId: 'writer', mayPublish: false }
const another = { officerId: 'another', mayPublish: false }
const chief = { officerId: 'chief', mayPublish: true }

it.each([
  { why: 'its writer may', of: draft(), by: writer, problem: undefined },
  { why: 'so may who approves', of: draft(), by: chief, problem: undefined },
  { why: 'nobody else', of: draft(), by: another, problem: 'draft_of_another' },
  {
    why: 'what came from the old site is nobody’s own',
    of: draft({ writerId: undefined }),
    by: writer,
    problem: 'draft_of_another',
  },
  {
    why: 'somebody is about to judge it',
    of: draft({ isAsked: true }),
    by: writer,
    problem: 'draft_awaits_approval',
  },
  {
    why: 'who approves sends it back first',
    of: draft({ isAsked: true }),
    by: chief,
    problem: 'draft_awaits_approval',
  },
  {
    why: 'what readers saw is withdrawn, with a reason',
    of: draft({ wasOut: true }),
    by: chief,
    problem: 'draft_was_out',
  },
])('a draft is thrown away: $why', ({ of, by, problem }) => {
  expect(throwAwayProblem(of, by)).toBe(problem)
})
