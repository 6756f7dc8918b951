/** What a change of units, duties or of what is said of them drops from the cache of public pages. */
export const UNITS_TAG = 'units'
