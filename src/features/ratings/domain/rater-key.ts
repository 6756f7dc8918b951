import type { Moment } from './rating.ts'

/** The part of the platform's keys that this module uses. */
export type RaterKeys = {
  mac(purpose: string, text: string): string
  seal(purpose: string, text: string): string
  unseal(purpose: string, sealed: string): string | undefined
}

/** What a rating is kept under instead of its dossier: nobody without the installation's secret can go back. */
export function raterKey(keys: RaterKeys, dossierId: string, moment: Moment): string {
  return keys.mac('rating', `${dossierId}|${moment}`)
}

/** The dossier of a bad rating, readable by the system alone, so that the answer can be sent on. */
export function sealDossier(keys: RaterKeys, dossierId: string): string {
  return keys.seal('rating-follow-up', dossierId)
}

/** The dossier that `sealDossier` hid, or undefined when the text is not from this installation. */
export function unsealDossier(keys: RaterKeys, sealed: string): string | undefined {
  return keys.unseal('rating-follow-up', sealed)
}
