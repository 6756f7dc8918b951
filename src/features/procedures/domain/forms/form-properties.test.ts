import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers, FormError } from './answers.ts'
import { checkAll, checkPage } from './check-form.ts'
import { errorText } from './form-words.ts'
import { keepVisible, visiblePages } from './pages.ts'
import { parseFormDefinition } from './parse-form-definition.ts'
import { rawOf } from './raw-of.ts'
import { SAMPLE_CONTEXT, sampleForm } from './sample-form.ts'
import { summaryOf } from './summary.ts'

const form = sampleForm()
const { today } = SAMPLE_CONTEXT

describe('whatever is sent', () => {
  const fields = [
    'code',
    'story',
    'full_name',
    'born_on',
    'born_on-day',
    'sex',
    'number',
    'phone',
    'mail',
    'home',
    'home.unit',
    'home.line',
    'has_house',
    'area',
    'built',
    'price',
    'use',
    'road',
    'spouse',
    'spouse.name',
    'spouse.residence',
    'children',
    'children.0.name',
    'children.7.born_on',
    'deed',
    '__proto__',
    'constructor',
  ]
  const value = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('yes', 'no', 'male', 'live', '1.000', '15/08/1990', '079190012345', '26935'),
  )
  const raw = fc.dictionary(fc.constantFrom(...fields), value, { noNullPrototype: false })
  const pages = fc.constantFrom('who', 'contact', 'house', 'value', 'family', 'papers', 'nowhere')

  test('checking never throws, and every error has a sentence without holes', () => {
    fc.assert(
      fc.property(pages, raw, raw, (page, sent, before) => {
        const checked = checkPage(form, page, sent, before as Answers, SAMPLE_CONTEXT)
        const whole = checkAll(form, before as Answers, SAMPLE_CONTEXT)
        summaryOf(form, before as Answers, 'vi', today)
        const errors: readonly FormError[] = checked.ok ? [] : checked.error
        const sentences = errors.flatMap(error => [errorText(error, 'vi'), errorText(error, 'en')])
        expect(typeof whole.ok).toBe('boolean')
        for (const sentence of sentences) expect(sentence).toMatch(/^\S.*[^{}]$/s)
      }),
      { numRuns: 500 },
    )
  })

  test('what a page took, it takes again and answers the same', () => {
    const sound = fc.record({
      code: fc.constantFrom('AB', ' A1 '),
      full_name: fc.constantFrom('Lê An', 'Le\u0302 An'),
      born_on: fc.constantFrom('1/2/1990', '1990-02-01'),
      sex: fc.constantFrom('male', 'female'),
      number: fc.constantFrom('079090012345', '023456789'),
      story: fc.string({ unit: 'binary', maxLength: 40 }),
    })
    fc.assert(
      fc.property(sound, sent => {
        const first = checkPage(form, 'who', sent, {}, SAMPLE_CONTEXT)
        if (!first.ok) throw new Error(JSON.stringify(first.error))
        const page = form.sections[0]?.pages[0]
        const again = checkPage(
          form,
          'who',
          rawOf(page?.questions ?? [], first.value.answers),
          {},
          SAMPLE_CONTEXT,
        )
        expect(again).toEqual(first)
      }),
      { numRuns: 300 },
    )
  })

  test('pages and kept answers come in the order of the form, and keeping twice keeps the same', () => {
    const order = form.sections.flatMap(section => section.pages.map(page => page.key))
    fc.assert(
      fc.property(raw, sent => {
        const shown = visiblePages(form, sent as Answers, today).map(each => each.page.key)
        expect(shown).toEqual(order.filter(key => shown.includes(key)))
        const kept = keepVisible(form, sent as Answers, today)
        expect(keepVisible(form, kept, today)).toEqual(kept)
      }),
    )
  })

  test('a form definition is read without throwing, from any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), json => typeof parseFormDefinition(json).ok === 'boolean'),
    )
  })
})
