/** What the parts of a consultation's page on the desk are given. */
import type { Language } from '#kernel/language.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import type { Comment, Consultation, Paragraph, Phase } from '../domain/consultation.ts'
import type { TheirTexts } from './their-texts.tsx'

/** What was just done, by its name in addresses. */
export const CONSULTATION_DONE = {
  luu: 'saved',
  'sua-chung': 'savedTogether',
  mo: 'opened',
  rut: 'withdrawn',
  'phu-trach': 'taken',
  'tra-loi': 'answered',
  'tra-loi-nhieu': 'severalAnswered',
  'bao-cao': 'published',
} as const

/** What was just done. */
export type ConsultationDone = (typeof CONSULTATION_DONE)[keyof typeof CONSULTATION_DONE]

/** The forms of the page. */
export type ConsultationFormName = 'facts' | 'open' | 'withdraw' | 'report' | 'charge' | 'several'

/** What the page is made of. */
export type ConsultationDeskPageProps = {
  readonly language: Language
  /** Undefined while nothing has been saved yet. */
  readonly consultation: Consultation | undefined
  readonly phase: Phase
  /** As it would be opened, or as it was. */
  readonly paragraphs: readonly Paragraph[]
  readonly comments: readonly Comment[]
  /** Who is in charge, by name. */
  readonly inCharge: string | undefined
  readonly isInCharge: boolean
  /** When it would close if it were opened now, written. */
  readonly wouldClose: string | undefined
  readonly mayPublish: boolean
  readonly done: ConsultationDone | undefined
  readonly refused:
    | {
        readonly form: ConsultationFormName
        readonly errors: FieldErrors
        readonly raw: RawFields
        /** What somebody else saved in fields that are long, to be compared with what was typed. */
        readonly theirs?: TheirTexts
      }
    | undefined
}

/** A consultation that was saved. */
export type WithConsultation = ConsultationDeskPageProps & { readonly consultation: Consultation }
