/** How two editors arrange the same article at once, by the fields of its form: what only one of them changed stays. */
import { type Clash, mergeParts, type Parts } from '#kernel/merge-parts.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Arrangement } from './arrangement.ts'

/** What is arranged of an article apart from the rest. */
export type ArrangementPart = 'tags' | 'series' | 'related' | 'featured'
/** Two editors arranged an article, each in another way. */
export type ArrangementClash = Clash<ArrangementPart>

/** An arrangement as its form holds it; of related articles their slugs, one a line, in whatever language its addresses are. */
export function arrangementParts(kept: Arrangement): Parts<ArrangementPart> {
  const { tags, seriesId, related, isFeatured } = kept
  return {
    tags: tags.join(', '),
    series: seriesId === undefined ? '' : String(seriesId),
    related: related.map(({ slug }) => slug).join('\n'),
    featured: isFeatured ? 'on' : '',
  }
}

/** Which parts are to be set: those that are wanted otherwise than they are, and that nobody else has changed since `began`. */
export function partsToSet(
  kept: Arrangement,
  wanted: Omit<Parts<ArrangementPart>, 'featured'> & {
    /** Undefined leaves it as it is. */
    readonly isFeatured: boolean | undefined
  },
  began: Parts | undefined,
): Result<ReadonlySet<ArrangementPart>, ArrangementClash> {
  const theirs = arrangementParts(kept)
  const { isFeatured = kept.isFeatured, ...rest } = wanted
  const mine = { ...rest, featured: isFeatured ? 'on' : '' }
  const { merged, clashes } = mergeParts(began as Partial<typeof theirs>, theirs, mine)
  if (clashes.length > 0) return err({ code: 'both_changed', clashes, theirs, merged })
  const names = Object.keys(theirs) as ArrangementPart[]
  return ok(new Set(names.filter(name => merged[name] !== theirs[name])))
}
