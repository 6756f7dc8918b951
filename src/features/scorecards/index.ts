/** The door of scorecards: the public figures and what keeps them true. */
export { COUNTERS } from './consumers/counters.ts'
export { FIGURES_TAG } from './domain/figures.ts'
export { reconcile } from './use-cases/reconcile.ts'
export { weekFigures } from './use-cases/week-figures.ts'
