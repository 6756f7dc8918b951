/**
 * One word per concept: no file of the product and no name in its code uses a word that glossary.json rules out.
 * A word matches whole words of names: "staff" is found in staffPage and list-staff.ts, not in "distaff".
 */
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { keepPrinted } from './keep-printed.ts'

type Term = {
  readonly term: string
  readonly vietnamese: string
  readonly short: string
  readonly definition: string
  readonly source: string
  readonly not: readonly string[]
}

const REQUIRED = ['term', 'code', 'vietnamese', 'short', 'definition', 'source'] as const

const { terms } = JSON.parse(readFileSync('glossary.json', 'utf8')) as { terms: readonly Term[] }
const ruledOut = terms.flatMap(({ term, not }) =>
  not.map(word => ({ term, word, words: wordsOf(word) })),
)
const faults = [
  ...gaps(),
  ...keepPrinted('docs/glossary.md', 'terms', table()),
  ...sources().flatMap(path => [...faultsIn(path, path), ...faultsInCode(path)]),
]
for (const fault of new Set(faults)) process.stdout.write(`${fault}\n`)
process.exitCode = faults.length === 0 ? 0 : 1

function table(): string {
  const rows = terms.map(
    ({ term, vietnamese, short, definition, source }) =>
      `| ${term} | ${vietnamese}${short === vietnamese ? '' : ` (${short})`} | ${definition} | ${source} |`,
  )
  return ['| term | Vietnamese | what it is | source |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  )
}

function gaps(): string[] {
  return terms.flatMap(term =>
    REQUIRED.filter(key => !(term as Record<string, unknown>)[key]).map(
      key => `glossary.json: "${term.term}" has no ${key}.`,
    ),
  )
}

function sources(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(path => /[.]tsx?$/.test(path) && !/[.](?:gen|vi|en)[.]ts$/.test(path))
    .map(path => `src/${path}`)
}

/** Only names are held to the glossary: text and comments may quote a law or explain a word. */
function faultsInCode(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const found: string[] = []
  const visit = (node: ts.Node, parent: ts.Node): void => {
    if (ts.isIdentifier(node) && isDeclaredBy(node, parent))
      found.push(...faultsIn(node.text, path))
    ts.forEachChild(node, child => {
      visit(child, node)
    })
  }
  visit(file, file)
  return found
}

/** A name that we chose, not one of a library that we call. */
function isDeclaredBy(name: ts.Identifier, parent: ts.Node): boolean {
  return 'name' in parent && parent.name === name && !ts.isPropertyAccessExpression(parent)
}

function faultsIn(name: string, path: string): string[] {
  const words = wordsOf(name)
  return ruledOut
    .filter(({ words: bad }) =>
      words.some((_, at) => bad.every((word, i) => matches(words[at + i], word))),
    )
    .map(({ term, word }) => `${path}: "${name}" says "${word}"; the glossary's word is "${term}".`)
}

function matches(word: string | undefined, bad: string): boolean {
  return word === bad || word === `${bad}s`
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
}
