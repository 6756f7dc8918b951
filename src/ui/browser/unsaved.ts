// What an officer typed is not left without a question: by a link, by another form of the page, or closed. What stores itself
// asks by itself: an autosaved form, and the editor of articles and pages with all the forms beside it.
type Field = HTMLTextAreaElement | HTMLInputElement

const hasEditor = document.querySelector('[data-article-editor]') !== null
/** Fields that somebody typed in since the page was opened. */
const typed = new Set<Field>()
/** Forms that were filled in and sent before this page, and came back: with errors, or since the session had ended. */
const cameBack = formsThatCameBack()
let leaving: HTMLFormElement | undefined

document.addEventListener('input', event => {
  const field = event.target
  if (isText(field) && field.form && asks(field.form)) typed.add(field)
})

document.addEventListener('submit', event => {
  if (event.target instanceof HTMLFormElement) leaving = event.target
})

addEventListener('beforeunload', event => {
  const isUnsaved = (field: Field) =>
    field.isConnected && field.form !== leaving && field.value !== field.defaultValue
  const isWaiting = (form: HTMLFormElement) => form.isConnected && form !== leaving
  if ([...typed].some(isUnsaved) || cameBack.some(isWaiting)) event.preventDefault()
  // Whoever stays and then follows a link has not sent that form.
  setTimeout(() => {
    leaving = undefined
  })
})

/** Whether leaving the form is asked about here. */
function asks(form: HTMLFormElement): boolean {
  return !hasEditor && form.matches('[data-once]:not([data-autosave])')
}

function formsThatCameBack(): HTMLFormElement[] {
  const filled = [...document.forms].filter(form => asks(form) && hasText(form))
  const told = filled.filter(
    form =>
      form.matches('[data-unsaved]') || form.querySelector('.govuk-error-message, [aria-invalid]'),
  )
  if (told.length > 0) return told
  // Some errors are of no field: then it is the form, where there is but one.
  const isRefused = document.querySelector('[data-error-summary]') !== null
  return isRefused && filled.length === 1 ? filled : []
}

/** Nothing is lost of a form that was sent empty. */
function hasText(form: HTMLFormElement): boolean {
  if (form.matches('[data-unsaved]')) return true
  return [...form.elements].some(
    field =>
      isText(field) &&
      !/^(?:hidden|checkbox|radio|file|submit)$/.test(field.type) &&
      field.value.trim() !== '',
  )
}

function isText(field: EventTarget | null): field is Field {
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
}
