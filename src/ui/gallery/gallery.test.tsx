import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#kernel/language.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { uiWords } from '../language.ts'
import { GalleryPage } from './gallery.tsx'
import { sampleFrame } from './sample-frame.ts'
import { samplePages } from './sample-pages.tsx'

describe.each(LANGUAGES)('in %s', language => {
  const gallery = <GalleryPage language={language} frame={sampleFrame(language)} />

  test.each([{ name: 'gallery', view: gallery }, ...samplePages(language)])(
    'the page $name is valid HTML without inline styles or scripts',
    async ({ view }) => {
      const html = `<!DOCTYPE html>${renderToString(view)}`
      expect(await htmlFindings(html)).toEqual([])
    },
  )

  test('the gallery speaks the language it says it speaks', () => {
    const html = renderToString(gallery)
    expect(html).toContain(`<html lang="${language}"`)
    expect(html).toContain(uiWords(language).fewerThanFive)
  })
})
