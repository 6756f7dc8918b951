/** The door of scorecards: the public figures and what keeps them true. */
export { COUNTERS } from './consumers/counters.ts'
export { FIGURES_TAG } from './domain/cache-tags.ts'
export { applyBatch } from './use-cases/apply-batch.ts'
export { listMostAskedFor } from './use-cases/most-asked-for.ts'
export { reconcile } from './use-cases/reconcile.ts'
export { weekFigures } from './use-cases/week-figures.ts'
