/** Where addresses in a document of XML are read from: xml:base, also one within another (W3C XML Base; RFC 4287 section 2). */

/** The bases of the elements that are open. Where no element names one there is none: the document's own address is another matter. */
export class XmlBases {
  readonly #document: string | undefined
  readonly #open: (string | undefined)[] = []

  /** `document`: where the document is, which the outermost base may be relative to. */
  constructor(document: string | undefined) {
    this.#document = document
  }

  /** That of the innermost element that is open. */
  get now(): string | undefined {
    return this.#open.at(-1)
  }

  begin(attributes: Readonly<Record<string, string>>): void {
    const said = attributes['xml:base']?.trim()
    const around = this.now
    const base = said === undefined ? null : URL.parse(said, around ?? this.#document)
    this.#open.push(base !== null && /^https?:$/.test(base.protocol) ? base.href : around)
  }

  end(): void {
    this.#open.pop()
  }
}

/** An address as it is read from a base; as it was written where there is none, or where it is no address. */
export function readFromBase(address: string, base: string | undefined): string {
  if (base === undefined || address === '') return address
  return URL.parse(address, base)?.href ?? address
}
