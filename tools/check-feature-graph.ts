/**
 * The feature graph has no cycle, names the folders of src/features and only them, and is the one drawn in
 * docs/architecture.md. With --write the picture is drawn anew.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { keepPrinted } from './keep-printed.ts'

type Graph = Readonly<Record<string, readonly string[]>>

const graph = JSON.parse(readFileSync('feature-graph.json', 'utf8')) as Graph
const faults = [
  ...cycles(graph),
  ...strangers(graph),
  ...keepPrinted('docs/architecture.md', 'picture', picture(graph)),
]
for (const fault of faults) process.stdout.write(`${fault}\n`)
process.exitCode = faults.length === 0 ? 0 : 1

function cycles(edges: Graph): string[] {
  const found: string[] = []
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name))
      found.push(`A cycle: ${[...path.slice(path.indexOf(name)), name].join(' → ')}.`)
    else for (const used of edges[name] ?? []) visit(used, [...path, name])
  }
  for (const name of Object.keys(edges)) visit(name, [])
  return [...new Set(found)]
}

function strangers(edges: Graph): string[] {
  const folders = existsSync('src/features') ? readdirSync('src/features') : []
  const named = [...Object.keys(edges), ...Object.values(edges).flat()]
  return [
    ...folders
      .filter(name => !(name in edges))
      .map(name => `src/features/${name} is not in feature-graph.json.`),
    ...named
      .filter(name => !(name in edges))
      .map(name => `feature-graph.json uses ${name}, which it does not declare.`),
  ]
}

/** Mermaid, which code hosts draw. */
function picture(edges: Graph): string {
  const lines = Object.entries(edges).flatMap(([name, uses]) =>
    uses.length === 0 ? [`  ${name}`] : uses.map(used => `  ${name} --> ${used}`),
  )
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n')
}
