/** Text that nobody was shown, in what comes from elsewhere: hidden text of Word, notes of a template, links that somebody smuggled in. */

/** Whether an inline style takes what it is on out of sight. The last declaration counts, an important one before others. */
export function isHiddenBy(style: string): boolean {
  let display: { readonly value: string; readonly isImportant: boolean } | undefined
  let isHiddenInWord = false
  for (const declaration of style.replace(/\/\*[\s\S]*?\*\//g, '').split(';')) {
    const [, name = '', said = ''] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/s.exec(declaration) ?? []
    const [value = '', important] = said.toLowerCase().split(/\s*!\s*/)
    if (name.toLowerCase() === 'mso-hide') isHiddenInWord = value === 'all'
    if (name.toLowerCase() !== 'display' || value === '') continue
    const isImportant = important === 'important'
    if (isImportant || display?.isImportant !== true) display = { value, isImportant }
  }
  return display === undefined ? isHiddenInWord : display.value === 'none'
}

/** Classes of elements that a sheet of styles takes out of sight, as selectors: Word hides by a style of characters too. */
export function hiddenClasses(sheet: string): readonly string[] {
  const found: string[] = []
  for (const [, selectors = '', style = ''] of sheet.replace(MEDIA, '').matchAll(RULE)) {
    if (!isHiddenBy(style)) continue
    found.push(
      ...selectors
        .split(',')
        .map(each => each.trim())
        .filter(each => CLASS.test(each)),
    )
  }
  return found
}

/** What holds on paper, or on a small screen, says nothing of what was seen. */
const MEDIA = /@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}|<!--|-->|\/\*[\s\S]*?\*\//g
const RULE = /([^{}]+)\{([^{}]*)\}/g
const CLASS = /^[a-z][a-z0-9]*\.[\w-]+$|^\.[\w-]+$/i
