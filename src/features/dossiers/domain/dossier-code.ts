import type { PlainDate } from '#kernel/plain-date.ts'

/** The code of a dossier: agency, day (YYMMDD), number of that agency on that day in four digits or more. */
export function dossierCode(agencyCode: string, day: PlainDate, number: number): string {
  const date = day.slice(2).replaceAll('-', '')
  return `${agencyCode}-${date}-${String(number).padStart(4, '0')}`
}
