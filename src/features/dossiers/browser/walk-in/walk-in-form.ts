/** The form on the page, with the addresses that its scripts ask. */
export type WalkInForm = {
  readonly element: HTMLFormElement
  readonly proceduresUrl: string
  readonly applicantUrl: string
}

/** The counter's form, or undefined on any other page. */
export function walkInForm(): WalkInForm | undefined {
  const element = document.querySelector<HTMLFormElement>('#walk-in')
  const settings = element?.querySelector<HTMLElement>('[data-walk-in]')?.dataset
  if (!element || settings === undefined) return undefined
  return {
    element,
    proceduresUrl: settings['procedures'] ?? '',
    applicantUrl: settings['applicant'] ?? '',
  }
}

/** The input of that name; of radios, the chosen one. */
export function input(form: WalkInForm, name: string): HTMLInputElement | undefined {
  const all = form.element.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)
  return [...all].find(each => each.type !== 'radio' || each.checked)
}

/** What an input holds, without blanks around it. */
export function textIn(form: WalkInForm, name: string): string {
  return input(form, name)?.value.trim() ?? ''
}

/** Sends the form by the button of that act. */
export function send(form: WalkInForm, act: 'continue' | 'receive'): void {
  const button = form.element.querySelector<HTMLButtonElement>(`button[value="${act}"]`)
  form.element.requestSubmit(button)
}
