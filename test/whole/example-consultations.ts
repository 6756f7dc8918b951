/** Consultations that routes are visited about. */
import { commentPath } from '#features/documents'
import {
  commentedBy,
  openedConsultation,
  overNow,
  preparedConsultation,
  reportedConsultation,
} from '#test/support/consultations.ts'
import type { Town } from '#test/support/town.ts'
import type { Persona } from './personas.ts'

const of = (params: Readonly<Record<string, string>>) => ({ belongs: 'everyone' as const, params })

/** One that is prepared. */
async function aDraft(town: Town) {
  return of({ id: await preparedConsultation(town) })
}

/** One that is over with a comment of an organisation; whoever visits is in charge of it, if an editor. */
async function aComment(town: Town, persona: Persona) {
  const by = persona === 'chief' ? 'chief' : 'editor'
  const { id } = await openedConsultation(town, { by })
  const comment = await commentedBy(town, id)
  await overNow(town, id)
  return of({ id, comment })
}

/** One that is open. */
async function anOpenOne(town: Town) {
  return of({ slug: (await openedConsultation(town)).slug })
}

/** The link to a comment on it. */
async function anOwnComment(town: Town) {
  const { id } = await openedConsultation(town)
  const path = commentPath(town.product.deps.keys, await commentedBy(town, id))
  return of({ token: path.split('/').at(-1) ?? '' })
}

/** By the beginning of a route's path, what there is for it. */
export const CONSULTATION_MAKERS = [
  ['/can-bo/gop-y/:id/y-kien/', aComment],
  ['/can-bo/gop-y/:id', aDraft],
  ['/gop-y-du-thao/y-kien/:token', anOwnComment],
  [
    '/gop-y-du-thao/:slug/bao-cao',
    async (town: Town) => of({ slug: (await reportedConsultation(town)).slug }),
  ],
  ['/gop-y-du-thao/:slug', anOpenOne],
] as const
