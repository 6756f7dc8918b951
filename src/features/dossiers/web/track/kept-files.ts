/**
 * Files that arrived with a form which had to be mended: nobody should upload them again. The form carries what the
 * store knows of each, sealed for this dossier, so that nobody can name a file that they did not send.
 */
import { z } from 'zod'
import type { SentFile } from '#features/procedures'
import { SENT_KINDS } from '#platform/files/sniff.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RawFields } from '#platform/http/request.ts'

type Keys = FeatureDeps['keys']

/** A sent file with the text that stands for it in the form. */
export type KeptFile = { readonly sealed: string; readonly file: SentFile }

const PURPOSE = 'supplement-file'

const shape = z.object({
  of: z.string(),
  field: z.string(),
  name: z.string(),
  upload: z.object({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    size: z.int().positive(),
    kind: z.enum(SENT_KINDS),
    mediaType: z.string(),
  }),
})

/** Seals sent files of a dossier for its form. */
export function keep(keys: Keys, dossierId: string, files: readonly SentFile[]): KeptFile[] {
  return files.map(file => ({
    file,
    sealed: keys.seal(PURPOSE, JSON.stringify({ of: dossierId, ...file })),
  }))
}

/** The files that a form of that dossier carries; anything else in the field is passed over. */
export function keptIn(keys: Keys, dossierId: string, raw: RawFields): SentFile[] {
  const given = raw['kept'] ?? []
  return (typeof given === 'string' ? [given] : given).flatMap(sealed => {
    const text = keys.unseal(PURPOSE, sealed)
    const read = text === undefined ? undefined : shape.safeParse(JSON.parse(text))
    if (!read?.success || read.data.of !== dossierId) return []
    const { field, name, upload } = read.data
    return [{ field, name, upload }]
  })
}
