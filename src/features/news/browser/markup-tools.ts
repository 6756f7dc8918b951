// Buttons over the text of an article that put the signs of its markup around what is chosen.
type Tool = 'heading' | 'list' | 'numbers' | 'quote' | 'strong' | 'emphasis' | 'link'

const LINE: Partial<Record<Tool, (index: number) => string>> = {
  heading: () => '## ',
  list: () => '- ',
  numbers: index => `${String(index + 1)}. `,
  quote: () => '> ',
}
const AROUND: Partial<Record<Tool, readonly [string, string]>> = {
  strong: ['**', '**'],
  emphasis: ['*', '*'],
  link: ['[', '](https://)'],
}

for (const part of document.querySelectorAll<HTMLElement>('[data-markup-tools]')) {
  const field = part.querySelector('textarea')
  if (field === null) continue
  const names = JSON.parse(part.dataset['markupTools'] ?? '{}') as Record<Tool, string>
  const bar = document.createElement('div')
  bar.className = 'mc-tools'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', part.dataset['markupLabel'] ?? '')
  bar.setAttribute('aria-controls', field.id)
  for (const tool of Object.keys(names) as Tool[]) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'mc-button mc-button--secondary mc-button--small'
    button.textContent = names[tool]
    button.addEventListener('click', () => {
      apply(field, tool)
    })
    bar.append(button)
  }
  field.before(bar)
}

function apply(field: HTMLTextAreaElement, tool: Tool): void {
  const from = field.selectionStart
  const to = field.selectionEnd
  const value = field.value
  const line = LINE[tool]
  const start = line === undefined ? from : value.lastIndexOf('\n', from - 1) + 1
  const chosen = value.slice(start, to)
  const around = AROUND[tool]
  const changed =
    line === undefined
      ? (around?.[0] ?? '') + chosen + (around?.[1] ?? '')
      : chosen
          .split('\n')
          .map((text, index) => line(index) + text)
          .join('\n')
  field.setRangeText(changed, start, to, 'end')
  if (chosen === '' && around !== undefined) {
    // The cursor goes to where the words belong.
    const inside = start + around[0].length
    field.setSelectionRange(inside, inside)
  }
  field.focus()
}
