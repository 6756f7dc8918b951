/** What a form would send now, as text; files are left out. */
export function formFields(form: HTMLFormElement): string {
  const fields = new URLSearchParams()
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string') fields.append(name, value)
  })
  return fields.toString()
}
