import type { Block, Qr } from '../paper.ts'

type Letterhead = Extract<Block, { kind: 'letterhead' }>
type Title = Extract<Block, { kind: 'title' }>

/** Agency, nation and motto, number, place and date, as two rows of two. */
export function LetterheadView({ block }: { block: Letterhead }) {
  return (
    <header class="slip__letterhead">
      <div>
        {block.parent && <p class="slip__parent">{block.parent}</p>}
        <p class="slip__agency">{block.agency}</p>
      </div>
      <div>
        <p class="slip__nation">{block.nation}</p>
        <p class="slip__motto">{block.motto}</p>
      </div>
      <p class="slip__number">{block.number}</p>
      <p class="slip__date">{block.placeAndDate}</p>
    </header>
  )
}

/** The title with its lines, and the QR when there is one. */
export function TitleView({ block }: { block: Title }) {
  return (
    <div class={block.qr ? 'slip__top slip__top--qr' : 'slip__top'}>
      {block.qr && (
        <figure class="slip__qr">
          <QrView symbol={block.qr.symbol} />
          <figcaption>{block.qr.caption}</figcaption>
        </figure>
      )}
      <div class="slip__title">
        <h1>{block.text}</h1>
        {block.lines.map(line => (
          <p class={line.bold ? 'slip__strong' : 'slip__note'}>{line.text}</p>
        ))}
      </div>
    </div>
  )
}

function QrView({ symbol }: { symbol: Qr }) {
  const path = symbol.runs
    .map(([x, y, length]) => ['M', x, ' ', y, 'h', length, 'v1h-', length, 'z'].join(''))
    .join('')
  return (
    <svg
      viewBox={['0 0', symbol.size, symbol.size].join(' ')}
      role="img"
      aria-label={`QR: ${symbol.text}`}
    >
      <path d={path} fill="currentColor" shape-rendering="crispEdges" />
    </svg>
  )
}
