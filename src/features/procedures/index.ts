/** The door of procedures: the catalogue, its versions, their forms and fees. */
export { proceduresTag, procedureTag } from './domain/cache-tags.ts'
export type {
  FeeItem,
  FeeRule,
  Paper,
  ProcedureContent,
  ProcedureContentInput,
  ProcedureStep,
  ProcedureTime,
} from './domain/content.schema.ts'
export { CHANNELS, type Channel, type Fee, type FeeLine, feeFor } from './domain/fees.ts'
export type {
  AddressAnswer,
  Answers,
  AnswerValue,
  FileAnswer,
  FormContext,
  FormError,
  FormErrorCode,
  Raw,
} from './domain/forms/answers.ts'
export {
  type ApplicantDetails,
  applicantOf,
  RESULT_DELIVERIES,
  type ResultDelivery,
  rawFromCard,
  resultDeliveryOf,
} from './domain/forms/applicant.ts'
export { type CardDetails, type CardProblem, readCardText } from './domain/forms/card-qr.ts'
export {
  type CheckedAnswers,
  checkAll,
  checkPage,
  type PageErrors,
} from './domain/forms/check-form.ts'
export type {
  FormDefinition,
  FormInput,
  Page,
  PageInput,
  Question,
  QuestionInput,
  Section,
  SectionInput,
} from './domain/forms/form.schema.ts'
export { cardErrorText, errorText } from './domain/forms/form-words.ts'
export { normaliseLine } from './domain/forms/normalise-text.ts'
export { writeNumber } from './domain/forms/number-text.ts'
export {
  findPage,
  keepVisible,
  nextPage,
  previousPage,
  questionsToOffer,
  type VisiblePage,
  visiblePages,
} from './domain/forms/pages.ts'
export {
  type FormDefinitionError,
  parseFormDefinition,
} from './domain/forms/parse-form-definition.ts'
export { rawOf } from './domain/forms/raw-of.ts'
export { answersWith, fileAnswerOf, sortFiles, withFiles } from './domain/forms/sent-files.ts'
export {
  formatAnswer,
  type SummaryRow,
  type SummarySection,
  summaryOf,
} from './domain/forms/summary.ts'
export {
  AUDIENCES,
  type Audience,
  type Competence,
  LEVELS,
  type Level,
  type Procedure,
  type ProcedureVersion,
  unitOfStep,
} from './domain/procedure.ts'
export type { ListedProcedure, ProcedureList, Topic } from './domain/procedure-list.ts'
export { listUnitNames, loadFormContext } from './store/administrative-unit.queries.ts'
export type { NewAdministrativeUnit } from './store/administrative-unit.writes.ts'
export {
  findProcedureByCode,
  findProcedureBySlug,
  findVersionInForce,
  findVersionOf,
  getProcedureVersion,
  listVersions,
  listVersionsInForce,
} from './store/catalogue.queries.ts'
export type { NewTopic } from './store/catalogue.writes.ts'
export {
  listProcedures,
  listProceduresByIds,
  type ProcedureFilter,
  searchProcedures,
} from './store/listing.queries.ts'
export { listProcedureNames, type NamedProcedure } from './store/name.queries.ts'
export {
  findCompetence,
  listCompetences,
  listFieldNames,
  listLifeEvents,
} from './store/topic.queries.ts'
export { keepAdministrativeUnits } from './use-cases/keep-administrative-units.ts'
export {
  type PublishProblem,
  publishProcedureVersion,
  type VersionToPublish,
} from './use-cases/publish-procedure-version.ts'
export {
  keepProcedureTopics,
  type ProcedureToRegister,
  registerProcedure,
} from './use-cases/register-procedure.ts'
export { copiesText, feeText, limitText, timeText } from './views/facts.ts'
export {
  FormPage,
  type FormPageProps,
  hasAddress,
  hasConditions,
  hasUploads,
} from './views/form-page.tsx'
export { type SentFile, type SortedUploads, sortUploads } from './views/sort-uploads.ts'
export { words as procedureWords } from './words.ts'
