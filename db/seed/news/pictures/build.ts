/**
 * Draws the pictures of the demo's articles and writes them as WebP, large (1200 × 675) and small (768 × 432, as wide as the product makes it).
 * Run by hand after changing a scene: node db/seed/news/pictures/build.ts [name …]
 */
import { writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { life } from './scenes-life.ts'
import { papers } from './scenes-papers.ts'
import { services } from './scenes-services.ts'
import { town } from './scenes-town.ts'

const SIZES = [
  { suffix: '', width: 1200, height: 675, quality: 80 },
  { suffix: '-small', width: 768, height: 432, quality: 78 },
] as const

const wanted = process.argv.slice(2)
const scenes = Object.entries({ ...services, ...papers, ...life, ...town }).filter(
  ([name]) => wanted.length === 0 || wanted.includes(name),
)
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
const client = await page.context().newCDPSession(page)
for (const [name, body] of scenes) {
  for (const { suffix, width, height, quality } of SIZES) {
    await page.setViewportSize({ width, height })
    await page.setContent(
      `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1200 675" style="display:block">${body}</svg>`,
    )
    const { data } = await client.send('Page.captureScreenshot', { format: 'webp', quality })
    const bytes = Buffer.from(data, 'base64')
    await writeFile(new URL(`${name}${suffix}.webp`, import.meta.url), bytes)
    process.stdout.write(`${name}${suffix}.webp ${Math.round(bytes.length / 1024)} kB\n`)
  }
}
await browser.close()
