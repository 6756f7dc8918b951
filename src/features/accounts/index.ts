/** The door of accounts: who is signed in, and opening and ending sessions. */
export { localPath } from './domain/local-path.ts'
export { signInPath } from './domain/sign-in-path.ts'
export { resolveActor } from './use-cases/resolve-actor.ts'
