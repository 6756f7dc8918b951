/** What the browser is told about drawing the map. `tiles`: the address of pictures with {z}, {x} and {y}. */
export type MapSettings = {
  readonly tiles: string | undefined
  readonly attribution: string
  readonly words: {
    readonly title: string
    readonly zoomIn: string
    readonly zoomOut: string
    readonly close: string
    /** Of a mark for several places, with {count} and {numbers} in it. */
    readonly together: string
  }
}
