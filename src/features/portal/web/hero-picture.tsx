/** Beside the search on wide screens: the bridge over the river, a boat and lotuses, in the portal's colours. */
export function HeroPicture() {
  return (
    <svg class="mc-hero__picture" viewBox="0 0 420 230" aria-hidden="true" focusable="false">
      <circle cx="318" cy="62" r="34" fill="#f3d48a" />
      <path
        d="M0 150h26v-34h30v34h14V96h34v54h150V104h26v46h20V84h36v66h84"
        fill="none"
        stroke="#d9c7a4"
        stroke-width="3"
      />
      <g stroke="#c9a04a" stroke-width="1.6">
        {CABLES.map(x => (
          <path key={x} d={`M196 32 ${String(x)} 150`} />
        ))}
      </g>
      <path d="m190 168 4-142h4l4 142z" fill="#9b1c1c" />
      <path d="M0 152q210-18 420 0" fill="none" stroke="#9b1c1c" stroke-width="6" />
      <path d="M0 172h420v58H0z" fill="#d5e8e2" />
      <path
        d="M18 190q16-7 32 0t32 0m96 4q16-7 32 0t32 0m112-6q16-7 32 0t32 0M64 212q16-7 32 0t32 0m130 2q16-7 32 0t32 0"
        fill="none"
        stroke="#8fbcb1"
        stroke-width="3"
        stroke-linecap="round"
      />
      <path d="M242 186q36 16 74 0l-10 15q-26 8-54 0z" fill="#7a4a2a" />
      <path d="m262 164 17-13 17 13q-17 6-34 0z" fill="#d9a125" />
      <path d="M271 166h16l5 24h-26z" fill="#1f6f6b" />
      <Lotus x={58} />
      <Lotus x={374} />
    </svg>
  )
}

const CABLES = [20, 64, 108, 152, 240, 284, 328, 372]
const PETALS = [-58, 58, -30, 30, 0]

function Lotus({ x }: { x: number }) {
  return (
    <g transform={`translate(${String(x)} 214)`}>
      {PETALS.map(turn => (
        <path
          key={turn}
          transform={`rotate(${String(turn)})`}
          d="M0 0q-9-17 0-34q9 17 0 34z"
          fill={turn === 0 ? '#eebfc2' : '#d98a94'}
        />
      ))}
      <ellipse cy="3" rx="24" ry="5" fill="#5b9a72" />
    </g>
  )
}
