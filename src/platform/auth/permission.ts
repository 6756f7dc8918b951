import type { Actor, Officer } from './actor.ts'

/** A right, said in a sentence, and the roles whose duty it goes with. */
export type Permission = {
  /** noun.verb: `dossier.receive` */
  readonly name: string
  readonly sentence: string
  readonly roles: readonly string[]
}

/** States a permission. Each feature keeps its own in `<noun>.permissions.ts`. */
export function permission(name: string, sentence: string, roles: readonly string[]): Permission {
  return { name, sentence, roles }
}

/** Tells whether any duty of the actor carries the permission. In which units, `unitsWhere` says. */
export function holds(actor: Actor, right: Permission): boolean {
  return actor.kind === 'officer' && actor.duties.some(duty => right.roles.includes(duty.role))
}

/** The units in which a duty of the officer carries the permission. */
export function unitsWhere(officer: Officer, right: Permission): number[] {
  const units = officer.duties
    .filter(duty => right.roles.includes(duty.role))
    .map(duty => duty.unitId)
  return [...new Set(units)]
}
