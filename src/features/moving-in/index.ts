/** The door of moving in: bringing a site over, and where its old addresses lead. */
export type { SourceKind } from './domain/item.ts'
export { type Stock, webStock } from './use-cases/find-bytes.ts'
export { findMoved } from './use-cases/find-moved.ts'
export { importSource } from './use-cases/import-source.ts'
export { openSource } from './use-cases/open-source.ts'
export { SourceError } from './use-cases/read-records.ts'
export { openReport } from './use-cases/report.ts'
export { words as movingInWords } from './words.ts'
