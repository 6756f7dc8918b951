import { HtmlValidate } from 'html-validate'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#kernel/language.ts'
import { uiWords } from '../language.ts'
import { GalleryPage } from './gallery.tsx'
import { sampleFrame } from './sample-frame.ts'
import { samplePages } from './sample-pages.tsx'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // Preact writes void elements with a slash, and empty attributes without a value.
  rules: {
    'void-style': 'off',
    'long-title': 'off',
    // Checkboxes of one question share its name, as radios do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    'no-inline-style': 'error',
  },
})

describe.each(LANGUAGES)('in %s', language => {
  const gallery = <GalleryPage language={language} frame={sampleFrame(language)} />

  test.each([{ name: 'gallery', view: gallery }, ...samplePages(language)])(
    'the page $name is valid HTML without inline styles or scripts',
    async ({ view }) => {
      const html = `<!DOCTYPE html>${renderToString(view)}`
      const report = await validator.validateString(html)
      const findings = report.results.flatMap(result =>
        result.messages.map(
          found => `${found.line}:${found.column} ${found.ruleId}: ${found.message}`,
        ),
      )
      expect(findings).toEqual([])
      expect(html).not.toMatch(/ style=|<script(?![^>]* src=)| on[a-z]+="/)
    },
  )

  test('the gallery speaks the language it says it speaks', () => {
    const html = renderToString(gallery)
    expect(html).toContain(`<html lang="${language}"`)
    expect(html).toContain(uiWords(language).fewerThanFive)
  })
})
