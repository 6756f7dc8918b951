/** The door of ratings: satisfaction at submission and at result return. */
export {
  type Faces,
  isBad as isBadRating,
  MOMENTS,
  type Moment,
  pointsOf,
  REASONS as RATING_REASONS,
} from './domain/rating.ts'
export { type PastRating, ratingRows } from './store/bulk-rows.ts'
export { type RateInput, rate } from './use-cases/rate.ts'
