export {}

// Keeps on this device how large a reader wants articles; without scripts the choice holds for the page.
const KEY = 'text-size'

const choices = [...document.querySelectorAll<HTMLInputElement>('input[data-text-size]')]

try {
  const kept = localStorage.getItem(KEY)
  for (const choice of choices) {
    if (choice.value === kept) choice.checked = true
    choice.addEventListener('change', () => {
      localStorage.setItem(KEY, choice.value)
    })
  }
} catch {
  // A browser that keeps nothing: the choice holds for the page.
}
