import type { CitizenAccount } from '#features/accounts'
import type { Answers, FormDefinition } from '#features/procedures'

/**
 * What an account knows of its owner, as first answers to the questions that every form asks with the same keys.
 * Only what the form asks; everything is shown to the applicant and checked again.
 */
export function answersFromAccount(form: FormDefinition, account: CitizenAccount): Answers {
  const questions = form.sections.flatMap(section => section.pages).flatMap(page => page.questions)
  const asks = (key: string) => questions.some(question => question.key === key)
  const person = questions.find(question => question.key === 'applicant')
  const known = {
    name: account.fullName,
    identity_number: account.identityNumber ?? '',
    born_on: account.bornOn ?? '',
  }
  const parts: readonly string[] = person?.kind === 'person' ? person.parts : []
  const applicant = Object.entries(known).filter(
    ([key, value]) => parts.includes(key) && value !== '',
  )
  return {
    ...(applicant.length === 0 ? {} : { applicant: Object.fromEntries(applicant) }),
    ...(asks('applicant_phone') && account.phone !== '' && { applicant_phone: account.phone }),
    ...(asks('applicant_email') && account.email && { applicant_email: account.email }),
  }
}
