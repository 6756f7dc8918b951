/** What a form would send now, as text; files are left out. */
export function formFields(form: HTMLFormElement): string {
  const fields = new URLSearchParams()
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string') fields.append(name, value)
  })
  return fields.toString()
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What people typed or chose in a form, as text: without its hidden fields and files. */
export function typedFields(form: HTMLFormElement): string {
  const fields = new URLSearchParams()
  for (const field of fieldsOf(form)) {
    if (!isTickable(field) || field.checked) fields.append(field.name, field.value)
  }
  return fields.toString()
}

/** Puts into a form what was typed in it once. */
export function fillFields(form: HTMLFormElement, typed: string): void {
  const fields = new URLSearchParams(typed)
  for (const field of fieldsOf(form)) {
    if (isTickable(field)) field.checked = fields.getAll(field.name).includes(field.value)
    else field.value = fields.get(field.name) ?? field.value
  }
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (each): each is Field =>
      (each instanceof HTMLInputElement && !/^(?:hidden|file|submit|password)$/.test(each.type)) ||
      each instanceof HTMLSelectElement ||
      each instanceof HTMLTextAreaElement,
  )
}

function isTickable(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type)
}
