import { expect, test } from 'vitest'
import type { FormInput, QuestionInput } from './form.schema.ts'
import { parseFormDefinition } from './parse-form-definition.ts'

const label = { vi: 'Nhãn', en: 'Label' }
const text = (key: string, more: object = {}): QuestionInput => ({
  key,
  kind: 'text',
  label,
  ...more,
})
const formOf = (...pages: object[]) =>
  ({ sections: [{ key: 's', title: label, pages }] }) as unknown as FormInput
const page = (key: string, questions: QuestionInput[], more: object = {}) => ({
  key,
  title: label,
  questions,
  ...more,
})

test('a form with defaults left out is completed', () => {
  const parsed = parseFormDefinition(formOf(page('p', [text('a')])))
  expect(parsed.ok && parsed.value.sections[0]?.pages[0]?.questions[0]).toMatchObject({
    required: true,
    maxLength: 200,
  })
})

test.each<[string, unknown, RegExp]>([
  ['is empty', {}, /sections/],
  ['has a question of an unknown kind', formOf(page('p', [text('a', { kind: 'magic' })])), /kind/],
  [
    'has words in one language only',
    formOf(page('p', [text('a', { label: { vi: 'Nhãn' } })])),
    /label/,
  ],
  ['has a misspelt property', formOf(page('p', [text('a', { requird: true })])), /requird/],
  [
    'asks the same key twice',
    formOf(page('p', [text('a')]), page('q', [text('a')])),
    /question a occurs twice/,
  ],
  [
    'has two pages of one name',
    formOf(page('p', [text('a')]), page('p', [text('b')])),
    /page p occurs twice/,
  ],
  [
    'looks forward',
    formOf(
      page('p', [text('a', { showIf: { question: 'b', answered: true } })]),
      page('q', [text('b')]),
    ),
    /looks at b/,
  ],
  [
    'looks at itself',
    formOf(page('p', [text('a', { showIf: { question: 'a', answered: true } })])),
    /looks at a/,
  ],
  [
    'has a page that looks at its own question',
    formOf(page('p', [text('a')], { showIf: { question: 'a', answered: true } })),
    /page p looks at a/,
  ],
  [
    'bounds a day by a later one',
    formOf(
      page('p', [
        text('d', { kind: 'date', notAfter: { question: 'e' } }),
        text('e', { kind: 'date' }),
      ]),
    ),
    /looks at e/,
  ],
  [
    'checks what it does not show',
    formOf(
      page('p', [text('a')]),
      page('q', [text('b')], {
        checks: [{ failsIf: { question: 'a', is: 'x' }, on: 'a', message: label }],
      }),
    ),
    /is on a/,
  ],
  [
    'has a pattern that is none',
    formOf(page('p', [text('a', { pattern: { regex: '(', message: label } })])),
    /pattern that is none/,
  ],
  [
    'offers a choice twice',
    formOf(
      page('p', [
        text('a', {
          kind: 'radio',
          options: [
            { value: 'x', label },
            { value: 'x', label },
          ],
        }),
      ]),
    ),
    /offers x twice/,
  ],
  [
    'does not ask the part that is optional',
    formOf(page('p', [text('a', { kind: 'person', parts: ['name'], optionalParts: ['sex'] })])),
    /does not ask sex/,
  ],
  [
    'wants more items than it allows',
    formOf(
      page('p', [
        text('a', { kind: 'list', min: 3, max: 2, itemName: label, questions: [text('b')] }),
      ]),
    ),
    /more items/,
  ],
  [
    'has a list that looks out of its item',
    formOf(
      page('p', [
        text('z'),
        text('a', {
          kind: 'list',
          itemName: label,
          questions: [text('b', { showIf: { question: 'z', answered: true } })],
        }),
      ]),
    ),
    /not asked before it in the item/,
  ],
])('a form that %s is refused with a reason', (_, json, reason) => {
  const parsed = parseFormDefinition(json)
  expect(parsed.ok ? '' : parsed.error.problems.join('\n')).toMatch(reason)
})
