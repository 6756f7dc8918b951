/** A question about a person stands for several ordinary ones; their keys are the parts' names. */

import type { PersonPart, Question, QuestionOf } from './form.schema.ts'
import { FORM_WORDS } from './form-words.ts'

/** The ordinary questions that a person question stands for, in the order in which they are shown. */
export function partsOf(person: QuestionOf<'person'>): readonly Question[] {
  return person.parts.map(part => partQuestion(part, person))
}

function partQuestion(part: PersonPart, person: QuestionOf<'person'>): Question {
  const asked = {
    key: part,
    label: { vi: FORM_WORDS.vi.personParts[part], en: FORM_WORDS.en.personParts[part] },
    required: !person.optionalParts.includes(part),
  }
  switch (part) {
    case 'name':
      return { ...asked, kind: 'name' }
    case 'identity_number':
      // The day of birth and the sex are compared after all parts are read: see readPerson.
      return { ...asked, kind: 'identity_number', allowOld: false, bornOn: 'born_on', sex: 'sex' }
    case 'born_on':
      return {
        ...asked,
        kind: 'date',
        notBefore: { value: '1900-01-01' },
        notAfter: { today: true },
      }
    case 'sex':
      return { ...asked, kind: 'radio', options: SEXES }
    case 'nationality':
    case 'ethnicity':
      return { ...asked, kind: 'text', maxLength: 60, width: 'medium' }
    case 'phone':
      return { ...asked, kind: 'phone' }
    case 'email':
      return { ...asked, kind: 'email' }
    case 'residence':
      return { ...asked, kind: 'address' }
  }
}

const SEXES = (['male', 'female'] as const).map(value => ({
  value,
  label: { vi: FORM_WORDS.vi.sexes[value], en: FORM_WORDS.en.sexes[value] },
}))
