/** Forms as they came, and what is said of errors in them. */
import { z } from 'zod'
import type { Language } from '#kernel/language.ts'
import type { FieldErrors, RawFields } from './request.ts'

/** The sentences for codes of errors, from those that a feature says; a code that it does not know stays as it is. */
export function errorSentences(said: (language: Language) => Readonly<Record<string, string>>) {
  const errorText = (language: Language, code: string | undefined): string | undefined =>
    code === undefined ? undefined : (said(language)[code] ?? code)
  /** Errors by field as the summary lists them. */
  const listErrors = (
    language: Language,
    errors: FieldErrors,
  ): { readonly field: string; readonly text: string }[] =>
    Object.entries(errors).map(([field, code]) => ({
      field,
      text: said(language)[code] ?? code,
    }))
  return { errorText, listErrors }
}

/** A field as it was typed. */
export function typed(raw: RawFields, name: string): string | undefined {
  const value = raw[name]
  return typeof value === 'string' ? value : undefined
}

/** A field as it was typed; empty when it was not there. */
export function typedText(raw: RawFields, name: string): string {
  return typed(raw, name) ?? ''
}

/** What a form was filled with, for a hidden field of it: by that its saving tells what its sender changed. */
export function writeBegan(values: Readonly<Record<string, string>>): string {
  return JSON.stringify(values)
}

/** What the form that was sent had been filled with; undefined when it does not say. */
export function readBegan(raw: RawFields): Readonly<Record<string, string>> | undefined {
  try {
    return BEGAN.safeParse(JSON.parse(typedText(raw, 'began'))).data
  } catch {
    return undefined
  }
}

const BEGAN = z.record(z.string(), z.string())

/** A field that may be ticked several times, as it was sent. */
export function ticked(raw: RawFields, name: string): readonly string[] {
  return [raw[name] ?? []].flat()
}
