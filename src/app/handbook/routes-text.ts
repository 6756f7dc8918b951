/** docs/routes.md, printed from the routes themselves. */
import type { Permission } from '#platform/auth/permission.ts'
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
    '- **who**: anyone; a signed-in citizen; any officer; or officers with a permission, which are listed first.',
    '- **audit**: what is recorded. `act`: an event is written. `views …`: who saw whose data is written before the answer is sent, whatever its status; with `own data` when it is an officer who opens the link, with `act` when the form is shown again.',
    '- **a minute**: most requests from one address, where fewer than the general limit.',
    '',
    '## Permissions',
    '',
    'An officer has a permission only in the units where a duty gives one of its roles.',
    '',
    '| permission | what it allows | roles |',
    '| --- | --- | --- |',
    ...permissionsOf(listed.flatMap(feature => feature.routes)).map(permissionRow),
    ...listed.flatMap(section),
    '',
  ].join('\n')
}

function permissionsOf(routes: readonly Route[]): Permission[] {
  const named = routes.flatMap(({ who }) =>
    typeof who === 'string' ? [] : [[who.name, who] as const],
  )
  return [...new Map(named).values()].toSorted((a, b) => compare(a.name, b.name))
}

function permissionRow({ name, sentence, roles }: Permission): string {
  return `| \`${name}\` | ${sentence} | ${roles.map(role => role.replaceAll('_', ' ')).join(', ')} |`
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
  const what = [route.method, `\`${route.path}\``, whoOf(route), auditOf(route), limitOf(route)]
  return `| ${what.join(' | ')} |`
}

function limitOf({ perMinute, upload }: Route): string {
  const all = perMinute === undefined ? [] : [String(perMinute)]
  const bringing = upload?.perMinute
  return [...all, ...(bringing === undefined ? [] : [`with files ${String(bringing)}`])].join(', ')
}

function whoOf({ who, fromElsewhere }: Route): string {
  if (who === 'anyone') return fromElsewhere ? 'anyone, also from other sites' : 'anyone'
  if (who === 'citizen') return 'signed-in citizen'
  if (who === 'officer') return 'any officer'
  if (who === 'no officer') return 'anyone but a signed-in officer'
  return `\`${who.name}\``
}

function auditOf({ audit }: Route): string {
  if (typeof audit === 'string') return audit
  return [
    ...(audit.byLink === true ? ['own data'] : []),
    ...(audit.act === true ? ['act'] : []),
    `views ${audit.views.replaceAll('_', ' ')}`,
  ].join(', ')
}
