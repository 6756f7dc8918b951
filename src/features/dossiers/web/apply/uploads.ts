/** Files that came with a page of the form: the good ones are kept with the draft, the others are told of. */
import type { FormError, Page } from '#features/procedures'
import type { Localised } from '#kernel/language.ts'
import type { Upload } from '#platform/http/request.ts'
import type { DossierDeps } from '../../use-cases/dossier-deps.ts'
import { attachFile } from '../../use-cases/draft-files.ts'
import { words } from '../../words.ts'
import type { Step } from './step.ts'

type FileQuestion = Extract<Page['questions'][number], { kind: 'file' }>
type Refusal = keyof ReturnType<typeof words>['apply']['refusals']

/** Keeps what may be kept. Gives one error for each question that refused something. */
export async function keepUploads(
  deps: DossierDeps,
  step: Step,
  uploads: readonly Upload[],
): Promise<readonly FormError[]> {
  const errors: FormError[] = []
  for (const question of step.page.questions) {
    if (question.kind !== 'file') continue
    const refused: Localised[] = []
    for (const upload of uploads.filter(each => each.field === question.key)) {
      const refusal = await keepUpload(deps, step, question, upload)
      if (refusal !== undefined) refused.push(sentenceOf(refusal, upload.name))
    }
    if (refused.length > 0) errors.push(errorOf(question, refused))
  }
  return errors
}

async function keepUpload(
  deps: DossierDeps,
  { siteId, by }: Step,
  question: FileQuestion,
  { name, result }: Upload,
): Promise<Refusal | undefined> {
  if (!result.ok) return result.error.code
  if (!question.accept.includes(result.value.kind)) return 'file_kind_other'
  const field = question.key
  const kept = await attachFile(deps, { siteId, draft: by, field, name, upload: result.value })
  // A draft that was sent or forgotten meanwhile is told of by the next reading of it.
  return !kept.ok && kept.error.code === 'too_many_files' ? 'too_many_files' : undefined
}

function sentenceOf(refusal: Refusal, name: string): Localised {
  return {
    vi: words('vi').apply.refusals[refusal](name),
    en: words('en').apply.refusals[refusal](name),
  }
}

function errorOf({ key, label }: FileQuestion, refused: readonly Localised[]): FormError {
  return {
    ...{ field: key, code: 'file_unknown', label, params: {} },
    message: {
      vi: refused.map(each => each.vi).join('. '),
      en: refused.map(each => each.en).join('. '),
    },
  }
}
