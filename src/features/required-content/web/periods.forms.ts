import { z } from 'zod'
import { errorSentences } from '#platform/http/fields.ts'
import type { RawFields } from '#platform/http/request.ts'
import type { Requirement } from '../domain/content.ts'
import { words } from '../words.ts'

/** Any fields: which there are, the site's list says. */
export const periodsForm = z.looseObject({})

/** The field in which the days of a content are typed. */
export function periodField(key: string): string {
  return `days_${key}`
}

/** What was typed for each content of the list, by its key; what was not sent stays as it is. */
export function typedPeriods(
  raw: RawFields,
  requirements: readonly Requirement[],
): ReadonlyMap<string, string> {
  return new Map(
    requirements.flatMap(({ key }) => {
      const text = raw[periodField(key)]
      return typeof text === 'string' ? [[key, text] as const] : []
    }),
  )
}

export const { errorText, listErrors } = errorSentences(language => words(language).errors)
