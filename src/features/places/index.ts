/** The door of the places: finding them, and adding them in bulk. */
export { type Hours, openStateAt } from './domain/hours.ts'
export { nameIn, type Place, type PlaceDraft, type PlaceKind } from './domain/place.ts'
export { readExceptions, readWeek } from './domain/read-hours.ts'
export { searchPlaces } from './store/search.queries.ts'
export { addPlaces } from './use-cases/save-place.ts'
export { placesTag } from './use-cases/tags.ts'
export { words as placesWords } from './words.ts'
