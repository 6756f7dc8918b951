/** docs/settings.md, printed from the settings themselves. */
import type { z } from 'zod'
import { SETTINGS } from '#platform/config/config.ts'

/** The page of all settings. */
export function settingsText(): string {
  const rows = Object.entries(SETTINGS).map(
    ([name, { schema, about }]) => `| \`${name}\` | ${defaultOf(schema)} | ${about} |`,
  )
  return [
    '# Settings',
    '',
    'Environment variables; printed by `npm run docs:settings` from `src/platform/config/config.ts`, and a test compares.',
    'An empty value counts as not given. A wrong one ends the start with one sentence that names it.',
    '',
    '| setting | if not given | what it is |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function defaultOf(schema: z.ZodType): string {
  const { data } = schema.safeParse(undefined) as { readonly data?: string | number }
  return data === undefined ? '–' : `\`${data}\``
}
