/**
 * The name of the State and its motto, which stand on every paper of the administration (Decree 30/2020/NĐ-CP, annex I): they say
 * nothing of what it is about, and whoever looks for "xã hội" or "tự do" does not mean them.
 */
const BETWEEN = String.raw`[\s\p{P}]{0,8}`
const STATE = String.raw`cộng\s+h(?:òa|oà)\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam`
const MOTTO = ['độc\\s+lập', 'tự\\s+do', 'hạnh\\s+phúc'].join(BETWEEN)
/** In a PDF the name of the office on the left may come between the two. */
const LETTERHEAD = new RegExp(`${STATE}([^]{0,160}?)${MOTTO}`, 'giu')

/** A text without it, wherever a paper begins in it. */
export function withoutLetterhead(text: string): string {
  return text.replace(LETTERHEAD, '$1')
}
