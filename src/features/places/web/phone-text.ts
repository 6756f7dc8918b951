import { spacedPhone } from '#kernel/contact.ts'

/** A number as it is read aloud; one that is rung up stays on one line. */
export function phoneText(digits: string): string {
  return spacedPhone(digits).replaceAll(' ', '\u00a0')
}
