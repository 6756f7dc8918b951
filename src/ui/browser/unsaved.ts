// What an officer typed is not left without a question: by a link, by another form of the page, or closed. What stores itself
// asks by itself: an autosaved form, and the editor of articles and pages with all the forms beside it.
type Field = HTMLTextAreaElement | HTMLInputElement

const hasEditor = document.querySelector('[data-article-editor]') !== null
/** Fields that somebody typed in since the page was opened. */
const typed = new Set<Field>()
let leaving: HTMLFormElement | undefined

document.addEventListener('input', event => {
  const field = event.target
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return
  const isKept = hasEditor || field.form?.matches('[data-autosave]')
  if (!isKept && field.form?.matches('[data-once]')) typed.add(field)
})

document.addEventListener('submit', event => {
  if (event.target instanceof HTMLFormElement) leaving = event.target
})

addEventListener('beforeunload', event => {
  const isUnsaved = (field: Field) =>
    field.isConnected && field.form !== leaving && field.value !== field.defaultValue
  if ([...typed].some(isUnsaved)) event.preventDefault()
  // Whoever stays and then follows a link has not sent that form.
  setTimeout(() => {
    leaving = undefined
  })
})
