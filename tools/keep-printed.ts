/** A part of a document that is printed from data, between <!-- name --> and <!-- /name -->. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Faults of the document: none when it holds what is printed; with --write on the command line it is made to. */
export function keepPrinted(path: string, name: string, printed: string): string[] {
  if (!existsSync(path)) return [`There is no ${path}.`]
  const text = readFileSync(path, 'utf8')
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from) return [`${path} has no place for "${name}".`]
  const wanted = `${text.slice(0, from + open.length)}\n\n${printed}\n\n${text.slice(to)}`
  if (text === wanted) return []
  if (!process.argv.includes('--write'))
    return [`${path} does not show the ${name} of today: run with --write.`]
  writeFileSync(path, wanted)
  return []
}
