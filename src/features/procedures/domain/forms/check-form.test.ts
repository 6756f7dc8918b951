import { describe, expect, test } from 'vitest'
import type { Answers } from './answers.ts'
import { checkAll } from './check-form.ts'
import { nextPage, previousPage, visiblePages } from './pages.ts'
import { SAMPLE_ANSWERS as ANSWERS, SAMPLE_CONTEXT, sampleForm } from './sample-form.ts'
import { summaryOf } from './summary.ts'

const form = sampleForm()
const { today } = SAMPLE_CONTEXT

describe('the way through a form', () => {
  const keys = (answers: Answers) => visiblePages(form, answers, today).map(each => each.page.key)

  test('leaves out the pages whose condition does not hold', () => {
    expect(keys({})).toEqual(['who', 'contact', 'house', 'family', 'papers'])
    expect(keys({ has_house: true, area: 100 })).not.toContain('value')
    expect(keys({ has_house: true, area: 101 })).toContain('value')
    expect(keys({ has_house: false, area: 101 })).not.toContain('value')
  })

  test('leads forth and back over what shows', () => {
    expect(nextPage(form, {}, 'house', today)?.key).toBe('family')
    expect(nextPage(form, ANSWERS, 'house', today)?.key).toBe('value')
    expect(previousPage(form, {}, 'family', today)?.key).toBe('house')
    expect(nextPage(form, {}, 'papers', today)).toBeUndefined()
    expect(previousPage(form, {}, 'who', today)).toBeUndefined()
    expect(nextPage(form, {}, 'nowhere', today)).toBeUndefined()
  })
})

describe('a whole form', () => {
  test('that is right gives its answers back unchanged', () => {
    expect(checkAll(form, ANSWERS, SAMPLE_CONTEXT)).toEqual({
      ok: true,
      value: { answers: ANSWERS, warnings: [] },
    })
  })

  test('drops the answers to what does not show', () => {
    const checked = checkAll(form, { ...ANSWERS, has_house: false }, SAMPLE_CONTEXT)
    expect(checked.ok && Object.keys(checked.value.answers)).not.toContain('price')
    expect(checked.ok && Object.keys(checked.value.answers)).not.toContain('area')
  })

  test('names the pages that need mending, in order', () => {
    const checked = checkAll(form, { ...ANSWERS, phone: '12', deed: [] }, SAMPLE_CONTEXT)
    expect(checked.ok ? [] : checked.error.map(each => each.page)).toEqual(['contact', 'papers'])
  })

  test('is summed up in the words of each language', () => {
    const rows = summaryOf(form, ANSWERS, 'en', today).flatMap(section => section.rows)
    const of = (key: string) => rows.find(row => row.question === key)?.lines
    expect(of('area')).toEqual(['120,5 m2'])
    expect(of('price')).toEqual(['2.000.000 dong'])
    expect(of('use')).toEqual(['live', 'shop'])
    expect(of('phone')).toEqual(['0912 345 678'])
    expect(of('home')).toEqual(['12 Phan Dang Luu, Ward 14, Binh Thanh District, Ho Chi Minh City'])
    expect(of('children')).toEqual([
      'Child 1',
      'Name of the child: Le Binh',
      'Birth date of the child: 01/01/2020',
      'Child 2',
      'Name of the child: Le Chi',
    ])
    expect(of('story')).toEqual(['Not answered'])
    expect(of('deed')).toEqual(['so-hong.pdf'])
    const vietnamese = summaryOf(form, ANSWERS, 'vi', today).flatMap(section => section.rows)
    expect(vietnamese.find(row => row.question === 'has_house')?.lines).toEqual(['Có'])
  })
})
