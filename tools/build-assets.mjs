// What browsers load: style sheet, scripts, fonts, pictures. Every name carries the hash of the bytes, so that a browser
// may keep a file for ever; text is also stored compressed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from './setup.mjs'

const pictures = join(root, 'src/ui/assets')
const packages = join(root, 'node_modules')

/** Writes all assets and manifest.json into `folder`. */
export async function buildAssets(folder) {
  const manifest = {}
  for (const path of filesBelow(pictures))
    keep(folder, manifest, relative(pictures, path), readFileSync(path))
  for (const name of ['main', 'officers', 'papers']) await buildStyle(name, folder, manifest)
  await buildScripts(folder, manifest)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 1))
}

async function buildStyle(name, folder, manifest) {
  const entry = join(root, `src/ui/styles/${name}.scss`)
  if (!existsSync(entry)) return
  const sass = await import('sass')
  const { css } = sass.compile(entry, {
    loadPaths: [packages, dirname(entry)],
    style: 'compressed',
    quietDeps: true,
  })
  keep(folder, manifest, `${name}.css`, Buffer.from(withAddresses(css, folder, manifest)))
}

/** url(fonts/x.woff2) names a file of src/ui/assets or of node_modules; it becomes the address of its hashed copy. */
function withAddresses(css, folder, manifest) {
  return css.replace(/url\((["']?)([^"')]+)\1\)/g, (whole, _quote, target) => {
    if (/^(?:data:|https?:|#|\/assets\/)/.test(target)) return whole
    const name = target.replace(/^~/, '')
    const source = [pictures, packages].map(place => join(place, name)).find(existsSync)
    if (source === undefined) {
      throw new Error(
        `The style sheet names url(${target}), which is neither in src/ui/assets nor in node_modules.`,
      )
    }
    const short = source.startsWith(pictures) ? name : `fonts/${basename(name)}`
    return `url(${manifest[short] ?? keep(folder, manifest, short, readFileSync(source))})`
  })
}

async function buildScripts(folder, manifest) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: scriptEntries(),
    outdir: folder,
    outbase: 'src',
    entryNames: '[dir]/[name]-[hash]',
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2020', 'safari14'],
    // Safari 14 knows destructuring, but for a flaw in default values that shadow a parameter: none of ours do.
    supported: { destructuring: true },
    minify: true,
    sourcemap: false,
    metafile: true,
    write: false,
    logLevel: 'warning',
  })
  for (const file of outputFiles) {
    const name = relative(folder, file.path)
    write(folder, name, Buffer.from(file.contents))
    const from = metafile.outputs[relative(root, file.path)]?.entryPoint
    if (from) manifest[scriptName(from)] = `/assets/${name}`
  }
}

function scriptEntries() {
  const features = join(root, 'src/features')
  const folders = existsSync(features)
    ? readdirSync(features).map(name => `src/features/${name}/browser`)
    : []
  const own = folders
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder => readdirSync(join(root, folder)).map(name => `${folder}/${name}`))
    .filter(path => /(?<![.]test)[.]tsx?$/.test(path))
  // What every page loads, what those of officers do, and what forms of several features do.
  const shared = ['main', 'unsaved', 'prove-work'].map(name => `src/ui/browser/${name}.ts`)
  return [...shared.filter(path => existsSync(join(root, path))), ...own]
}

/** src/ui/browser/main.ts → main.js; src/features/dossiers/browser/upload.ts → dossiers/upload.js */
function scriptName(entry) {
  return entry
    .replace(/^src\/ui\/browser\//, '')
    .replace(/^src\/features\/([^/]+)\/browser\//, '$1/')
    .replace(/[.]tsx?$/, '.js')
}

function keep(folder, manifest, name, bytes) {
  const hash = createHash('sha256')
    .update(bytes)
    .digest('base64url')
    .replace(/[-_]/g, '')
    .slice(0, 10)
  const extension = extname(name)
  const hashed = `${name.slice(0, -extension.length)}-${hash}${extension}`
  write(folder, hashed, bytes)
  manifest[name] = `/assets/${hashed}`
  return manifest[name]
}

function write(folder, name, bytes) {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  if (!/[.](?:css|js|svg|json|txt|webmanifest)$/.test(name)) return
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  )
}

function filesBelow(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && !entry.name.endsWith('.md'))
    .map(entry => join(entry.parentPath, entry.name))
}
