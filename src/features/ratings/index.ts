/** The door of ratings: satisfaction at submission and at result return. */
export { type Faces, MOMENTS, type Moment, pointsOf } from './domain/rating.ts'
export { type RateInput, rate } from './use-cases/rate.ts'
