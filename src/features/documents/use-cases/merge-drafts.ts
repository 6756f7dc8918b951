/** Two who save the same draft at once: each keeps the fields that they changed; its text is one of them, as a whole. */
import { createHash } from 'node:crypto'
import { mergeParts, type Parts } from '#kernel/merge-parts.ts'
import type { ConsultationFacts } from '../domain/consultation.ts'
import { draftLines } from '../domain/split-draft.ts'

/** A field of the form of a draft. */
export type DraftPart = 'title' | 'summary' | 'agency' | 'working_days' | 'draft_text'

/** A draft as its form holds it. */
export function draftParts(facts: ConsultationFacts): Parts<DraftPart> {
  return {
    title: facts.title.trim().replace(/\s+/g, ' '),
    summary: facts.summary.trim(),
    agency: facts.agency.trim(),
    working_days: String(facts.workingDays),
    draft_text: facts.draftText.trim(),
  }
}

/** A draft from its form. */
export function factsOfParts(parts: Parts<DraftPart>): ConsultationFacts {
  const { working_days, draft_text, ...rest } = parts
  return { ...rest, workingDays: Number(working_days), draftText: draft_text }
}

/** By what a form tells later what it was filled with: a digest of the text, since form and text come twice into no request. */
export function draftBegan(parts: Parts<DraftPart>): Parts<DraftPart> {
  return { ...parts, draft_text: digestOf(parts.draft_text) }
}

/** What is saved next, and what both changed, each in another way. Texts of the same paragraphs are no question. */
export function mergeDrafts(
  began: Partial<Parts<DraftPart>> | undefined,
  theirs: Parts<DraftPart>,
  mine: Parts<DraftPart>,
): ReturnType<typeof mergeParts<DraftPart>> {
  const texts = [theirs.draft_text, mine.draft_text] as const
  const { merged, clashes, isMerged } = mergeParts(began, draftBegan(theirs), draftBegan(mine))
  const isMine = merged.draft_text === digestOf(texts[1])
  return {
    merged: { ...merged, draft_text: isMine ? texts[1] : texts[0] },
    clashes: clashes.filter(part => part !== 'draft_text' || !isSameDraft(...texts)),
    isMerged,
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

function isSameDraft(one: string, other: string): boolean {
  return draftLines(one).join('\n') === draftLines(other).join('\n')
}
