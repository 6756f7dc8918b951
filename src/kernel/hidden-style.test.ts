import { expect, test } from 'vitest'
import { hiddenClasses, isHiddenBy } from './hidden-style.ts'

test.each([
  ['display:none;mso-hide:all', 'as Word writes it'],
  [' DISPLAY : None ', 'in any letters'],
  ['color:red; display:none!important', 'an important one'],
  ['display:none !important; display:block', 'what comes after an important one does not count'],
  ['mso-hide:all', 'Word alone'],
])('hides: %s (%s)', style => {
  expect(isHiddenBy(style)).toBe(true)
})

test.each([
  ['', 'nothing is said'],
  ['display:none;display:block', 'the last one counts'],
  ['display:block', 'another way to show it'],
  ['content:display-none', 'a name is not a value'],
  ['x-display:none', 'another name'],
  ['/* display:none */ color:red', 'a comment'],
  ['mso-hide:screen', 'only from a screen, as Word itself does not'],
  ['visibility:hidden', 'what is in it may be seen'],
])('does not hide: %s (%s)', style => {
  expect(isHiddenBy(style)).toBe(false)
})

test('a sheet names the classes that it hides, those of paper left aside', () => {
  const sheet = `<!-- p.MsoNormal, li.MsoNormal {margin:0} span.An, .Veiled { display:none; mso-hide:all }
    @media print { .in { display:none } .sau { display:none } }
    div > p.x { display:none } p { display:none } /* .y { display:none } */ .last {display:none} -->`
  expect(hiddenClasses(sheet)).toEqual(['span.An', '.Veiled', '.last'])
})
