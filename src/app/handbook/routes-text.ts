/** docs/routes.md, printed from the routes themselves. */
import type { Feature } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'

/** The page of all routes, by feature. */
export function routesText(features: readonly Pick<Feature, 'name' | 'routes'>[]): string {
  const listed = features.filter(feature => feature.routes.length > 0)
  return [
    '# Routes',
    '',
    'Printed by `npm run docs:routes` from the routes themselves; a test compares. English pages stand under `/en`.',
    '',
    '- **who**: anyone; a signed-in citizen; any officer; or the permission, its sentence and the roles that carry it.',
    '  An officer has a permission only in the units where a duty gives that role.',
    '- **audit**: what is recorded. `act`: an event is written. `views …`: who saw whose data is written before the page is sent.',
    '- **a minute**: most requests from one address, where fewer than the general limit.',
    ...listed.flatMap(section),
    '',
  ].join('\n')
}

function section({ name, routes }: Pick<Feature, 'name' | 'routes'>): string[] {
  const rows = routes.toSorted((a, b) => compare(a.path, b.path) || compare(a.method, b.method))
  return [
    '',
    `## ${name}`,
    '',
    '| method | path | who | audit | a minute |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(rowOf),
  ]
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function rowOf(route: Route): string {
  const limit = route.perMinute === undefined ? '' : String(route.perMinute)
  return `| ${route.method} | \`${route.path}\` | ${whoOf(route)} | ${auditOf(route)} | ${limit} |`
}

function whoOf({ who }: Route): string {
  if (who === 'anyone') return 'anyone'
  if (who === 'citizen') return 'signed-in citizen'
  if (who === 'officer') return 'any officer'
  const roles = who.roles.map(role => role.replaceAll('_', ' ')).join(', ')
  return `\`${who.name}\`: ${who.sentence} (${roles})`
}

function auditOf({ audit }: Route): string {
  return typeof audit === 'string' ? audit : `views ${audit.views.replaceAll('_', ' ')}`
}
