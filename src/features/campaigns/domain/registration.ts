import type { Answers, FileAnswer } from '#features/procedures'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'

/** How a registration stands. */
export const REGISTRATION_STATES = ['confirmed', 'waiting', 'cancelled'] as const
/** How a registration stands. */
export type RegistrationState = (typeof REGISTRATION_STATES)[number]

/** A call that an officer made: whether somebody answered. */
export type Call = { readonly at: Instant; readonly by: string; readonly reached: boolean }

/** One person's registration. */
export type Registration = {
  readonly id: string
  readonly campaignId: string
  readonly slotId: string
  readonly code: string
  readonly state: RegistrationState
  readonly arrival: number
  readonly answers: Answers
  readonly phone: string
  readonly email: string
  readonly language: Language
  readonly registeredAt: Instant
  readonly checkedInAt: Instant | null
  /** When a place that was given back became this one's. */
  readonly promotedAt: Instant | null
  /** When its place or the end of its time last changed, or it was called off. */
  readonly changedAt: Instant | null
  /** When somebody last tried to register the same person again. */
  readonly repeatedAt: Instant | null
  /** Why an officer cancelled it; empty while none did. */
  readonly cancelReason: string
  /** The last call of an officer about any of that. */
  readonly call: Call | null
}

/** A file that came with a registration; `field` is the question that it answers. */
export type RegistrationFile = FileAnswer & { readonly field: string }

/** Letters and digits that nobody mistakes for another: no I, O, 0, 1. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const CODE_LENGTH = 8

/** The code of a registration, from that many random bytes: `K7QM-2XHD`. */
export function codeFrom(bytes: Uint8Array): string {
  const letters = Array.from(bytes.slice(0, CODE_LENGTH), byte => LETTERS[byte % LETTERS.length])
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}

/** A code as it was typed: in any case, with or without its hyphen. Undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '')
  const isCode =
    letters.length === CODE_LENGTH && Array.from(letters).every(each => LETTERS.includes(each))
  return isCode ? `${letters.slice(0, 4)}-${letters.slice(4)}` : undefined
}

/** What the form engine's standard keys say of how to reach somebody. */
export function contactsIn(answers: Answers): { readonly phone: string; readonly email: string } {
  const text = (key: string): string => {
    const value = answers[key]
    return typeof value === 'string' ? value : ''
  }
  return { phone: text('phone'), email: text('email') }
}

/** Names that are one word in letters. Anything else that was typed may be an address to click on, in a letter of ours. */
const SHORT_NAME = /^\p{L}{1,15}$/u

/**
 * What a family calls somebody: the last word of the name. It tells letters to one parent apart, and gives the full name of a
 * child to nobody who passes by. Empty where it is no name.
 */
export function shortNameIn(answers: Answers): string {
  const last = nameIn(answers).normalize('NFC').trim().split(/\s+/).at(-1) ?? ''
  return SHORT_NAME.test(last) ? last : ''
}

/** A name as officers read it in lists. */
export function nameIn(answers: Answers): string {
  const { name } = answers
  return typeof name === 'string' ? name : ''
}
