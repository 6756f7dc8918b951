/**
 * What every page must pass: valid HTML as the server sent it, nothing found by axe, nothing wider than the screen,
 * nothing shown that is hidden, no script error.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // Preact writes void elements with a slash, and empty attributes without a value.
  rules: {
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // Checkboxes of one question share its name, as radios do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    'no-inline-style': 'error',
  },
})

/** Everything that html-validate finds in a page, one line each; inline scripts too, which our CSP would block. */
export async function htmlFindings(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  const inline = html.match(/<script(?![^>]* src=)[^>]*>| on[a-z]+="/g) ?? []
  return [
    ...report.results.flatMap(result =>
      result.messages.map(
        found => `${String(found.line)}:${String(found.column)} ${found.ruleId}: ${found.message}`,
      ),
    ),
    ...inline.map(found => `inline script: ${found}`),
  ]
}

/** Watches a browser page from now on. `findings()` checks what it shows at that moment. */
export function watchPage(page: Page): { findings(): Promise<string[]> } {
  let sent: Promise<string> = Promise.resolve('')
  const troubles: string[] = []
  page.on('response', response => {
    const request = response.request()
    const isDocument = request.isNavigationRequest() && request.frame() === page.mainFrame()
    const redirects = response.status() >= 300 && response.status() < 400
    if (isDocument && !redirects) sent = response.text().catch(() => '')
  })
  page.on('pageerror', error => troubles.push(`script error: ${error.message}`))
  page.on('console', message => {
    // A page that answers 4xx is said in the console too; that is no fault of the page.
    const ours = message.type() === 'error' && !message.text().startsWith('Failed to load resource')
    if (ours) troubles.push(`console: ${message.text()}`)
  })
  return {
    async findings() {
      const html = await sent
      if (html === '') return [`nothing was sent for ${page.url()}`]
      // The validator works here while axe works in the browser.
      const checks = [
        ...[withScripts(page, html, axeFindings), htmlFindings(html)],
        ...[tooWide(page), shownThoughHidden(page)],
      ]
      const found = [...(await Promise.all(checks)).flat(), ...troubles.splice(0)]
      return found.map(each => `${page.url()} ${each}`)
    },
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** axe needs scripts. For a reader without them it looks at the same bytes in another page, whose own scripts are held back. */
async function withScripts<T>(
  page: Page,
  html: string,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  if (await page.evaluate(() => matchMedia('(scripting: enabled)').matches)) return look(page)
  const browser = page.context().browser()
  if (browser === null) throw new Error('The page belongs to no browser')
  const context = await browser.newContext({ viewport: page.viewportSize() })
  try {
    const twin = await context.newPage()
    const [address = ''] = page.url().split('#')
    await twin.route('**/*.js', route => route.abort())
    await twin.route(
      url => url.href === address,
      route => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    )
    await twin.goto(address)
    return await look(twin)
  } finally {
    await context.close()
    // Keys go to the page in front.
    await page.bringToFront()
  }
}

/** What axe finds on the page as it stands: WCAG 2.2 A and AA, and its best practices. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  // Only what is wrong is worked out in full and brought over: the rest takes longer than the looking.
  const violations = await page.evaluate<AxeResults['violations'], string[]>(async rules => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const found = await axe.run(document, {
      ...{ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] },
    })
    return found.violations
  }, RULES)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `axe ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}

/** Says by how much a page is wider than the screen. */
export async function tooWide(page: Page): Promise<string[]> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }))
  return content > screen ? [`${String(content)} px wide on a screen of ${String(screen)} px`] : []
}

/** What is marked as hidden and stands there all the same, such as a button that does nothing without scripts. */
function shownThoughHidden(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[hidden]')]
      .filter(each => getComputedStyle(each).display !== 'none')
      .map(each => `hidden, but shown: ${each.outerHTML.slice(0, 120)}`),
  )
}
