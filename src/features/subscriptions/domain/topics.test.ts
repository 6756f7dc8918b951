import { expect, test } from 'vitest'
import { err, ok } from '#kernel/result.ts'
import { decideTopics, type TopicKind } from './topics.ts'

const kindOf = (kind: string, values: string[]): TopicKind => ({
  ...{ kind, label: kind },
  topics: values.map(value => ({ value, text: value })),
})
const KINDS = [kindOf('type', ['plan', 'decision']), kindOf('field', ['1', '2'])]

test.for([
  { why: 'nothing ticked is all', ticked: {}, decided: ok({}) },
  { why: 'one kind alone', ticked: { field: ['2'] }, decided: ok({ field: ['2'] }) },
  {
    why: 'both kinds, in their own order and once each',
    ticked: { type: ['decision', 'plan', 'plan'], field: ['1'] },
    decided: ok({ type: ['plan', 'decision'], field: ['1'] }),
  },
  {
    why: 'what is gone is left out',
    ticked: { type: ['plan', 'letter'] },
    decided: ok({ type: ['plan'] }),
  },
  {
    why: 'who wanted only what is gone does not get all instead',
    ticked: { field: ['9'] },
    decided: err({ code: 'topics_gone', kind: 'field' }),
  },
  { why: 'a kind that the list does not have', ticked: { colour: ['red'] }, decided: ok({}) },
] as { why: string; ticked: Record<string, string[]>; decided: unknown }[])(
  '$why',
  ({ ticked, decided }) => {
    expect(decideTopics(KINDS, kind => ticked[kind] ?? [])).toEqual(decided)
  },
)
