/**
 * Addresses of built files. The build writes hashed names; the app reads its manifest once at start and hands it over.
 * Names are paths below src/ui/assets, plus `main.css`, `officers.css`, `papers.css`, `main.js` and `unsaved.js`: `fonts/be-vietnam-pro-latin-400.woff2`.
 */
export type AssetMap = Readonly<Record<string, string>>

let assets: AssetMap = {}

export function setAssets(map: AssetMap): void {
  assets = map
}

/** Falls back to `/assets/<name>`, which is where an unhashed build puts the file. */
export function assetUrl(name: string): string {
  return assets[name] ?? `/assets/${name}`
}
