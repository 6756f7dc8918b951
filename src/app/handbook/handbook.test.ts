import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { allRoutes } from '../commands/handbook.ts'
import { settingsText } from './settings-text.ts'

test('docs/routes.md shows the routes of today (npm run docs:routes)', async () => {
  expect(await readFile('docs/routes.md', 'utf8')).toBe(await allRoutes())
})

test('docs/settings.md shows the settings of today (npm run docs:settings)', async () => {
  expect(await readFile('docs/settings.md', 'utf8')).toBe(settingsText())
})
