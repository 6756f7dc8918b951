/** The door of the required contents: having a site measured. */
export { measureContentJob } from './use-cases/measure-content.job.ts'
export { measureSite } from './use-cases/measure-content.ts'
