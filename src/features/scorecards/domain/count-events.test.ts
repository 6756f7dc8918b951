import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantAt } from '#kernel/instant.ts'
import { addDays, type PlainDate, plainDate } from '#kernel/plain-date.ts'
import type { Change, CountedEvent, OpenDossier } from './change.ts'
import { countEvents } from './count-events.ts'

const FIRST = plainDate('2026-03-02')
const DAYS = 30
const day = (offset: number) => addDays(FIRST, offset)

/** What a dossier is after an act: due on a day, with its clock running or not, or ended. */
type Stand = {
  readonly on: number
  readonly due: number
  readonly waits: boolean
  readonly open: boolean
}

const life: fc.Arbitrary<readonly Stand[]> = fc
  .array(
    fc.record({
      on: fc.nat(DAYS - 1),
      due: fc.nat(DAYS + 10),
      waits: fc.boolean(),
      open: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map(stands => stands.toSorted((a, b) => a.on - b.on))

function eventOf(subjectId: string, stand: Stand): CountedEvent {
  return {
    type: 'dossier.due_date_changed',
    subjectId,
    unitId: 1,
    occurredAt: instantAt(day(stand.on), 600),
    data: {
      procedure_id: 2,
      channel: 1,
      deciding_unit_id: 1,
      state: stand.open ? 'in_progress' : 'resolved',
      received_at: instantAt(FIRST, 600).toISOString(),
      due_at: instantAt(day(stand.due), 1000).toISOString(),
      waiting: stand.waits ? 'supplement' : null,
    },
  }
}

/** Counted by looking at each dossier as it stood at the end of the day. */
function overdueAtEndOf(lives: readonly (readonly Stand[])[], offset: number): number {
  return lives.filter(stands => {
    const last = stands.findLast(stand => stand.on <= offset)
    return last?.open === true && !last.waits && last.due <= offset
  }).length
}

const sumUpTo = (changes: readonly Change[], counter: Change['counter'], last: PlainDate) =>
  changes
    .filter(change => change.counter === counter && change.cell.day <= last)
    .reduce((sum, change) => sum + change.by, 0)

describe('the dossiers whose due day has come', () => {
  it('are the same on every past day, counted from changes as by looking at each dossier', () => {
    fc.assert(
      fc.property(fc.array(life, { minLength: 1, maxLength: 8 }), lives => {
        const changes = lives.flatMap((stands, index) =>
          countEvents(
            stands.map(stand => eventOf(String(index), stand)),
            new Map(),
          ),
        )
        for (let offset = 0; offset < DAYS; offset += 1) {
          expect(sumUpTo(changes, 'overdue', day(offset))).toBe(overdueAtEndOf(lives, offset))
        }
      }),
    )
  })

  it('are today those that are open under a day that has come', () => {
    fc.assert(
      fc.property(fc.array(life, { minLength: 1, maxLength: 8 }), lives => {
        const open = new Map<string, OpenDossier>()
        const changes = lives.flatMap((stands, index) =>
          countEvents(
            stands.map(stand => eventOf(String(index), stand)),
            open,
          ),
        )
        const today = day(DAYS - 1)
        expect(sumUpTo(changes, 'open_due', today)).toBe(overdueAtEndOf(lives, DAYS - 1))
        expect(sumUpTo(changes, 'open_due', today)).toBe(sumUpTo(changes, 'overdue', today))
      }),
    )
  })
})

describe('an event', () => {
  it('counts the same in one batch as one by one, with what was open handed on', () => {
    fc.assert(
      fc.property(life, stands => {
        const events = stands.map(stand => eventOf('one', stand))
        const open = new Map<string, OpenDossier>()
        const oneByOne = events.flatMap(event => countEvents([event], open))
        expect(oneByOne).toEqual(countEvents(events, new Map()))
      }),
    )
  })

  it.each([
    { data: {}, why: 'no frame' },
    {
      data: {
        ...(eventOf('x', { on: 0, due: 0, waits: false, open: true }).data as object),
        due_at: 5,
      },
      why: 'a number for a time',
    },
  ])(
    'whose data is not as its feature documents ($why) stops the count instead of being passed over',
    ({ data }) => {
      const event = { ...eventOf('x', { on: 0, due: 0, waits: false, open: true }), data }
      expect(() => countEvents([event], new Map())).toThrow()
    },
  )
})
