/** Why the embedded database cannot run, said in one sentence for the operator. */
export class EmbeddedPostgresError extends Error {}

/** The cause of a failed file operation in the operator's words, e.g. "no space left on device". */
export function diskReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  const known: Record<string, string> = {
    ENOSPC: 'no space left on the disk',
    EDQUOT: 'the disk quota is used up',
    EROFS: 'the disk is read-only',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EIO: 'the disk reports an input/output error',
    ENOTDIR: 'a part of this path is not a folder',
    EEXIST: 'there is a file of this name where a folder is needed',
  }
  return known[code ?? ''] ?? message
}
