import type { Language } from '#kernel/language.ts'
import { Table } from '#ui/components/table.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import type { TraceRow } from '../describe-trace.ts'
import { words } from '../words.ts'

/** The account of a due date: every day, whether it counts, and why. */
export function TraceTable({ language, rows }: { language: Language; rows: readonly TraceRow[] }) {
  const { calculator: say } = words(language)
  return (
    <Table
      caption={say.trace}
      rows={rows}
      rowKey={row => row.date}
      columns={[
        { id: 'day', heading: say.day, cell: row => row.day },
        {
          id: 'counts',
          heading: say.countedOrNot,
          cell: row => (
            <StatusTag tone={row.counts ? 'done' : 'neutral'}>
              {row.counts ? say.counted : say.skipped}
            </StatusTag>
          ),
        },
        {
          id: 'why',
          heading: say.why,
          cell: row => (
            <>
              {row.why}
              {row.citation && (
                <span class="mc-due__basis" lang="vi">
                  {row.citation}
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  )
}
