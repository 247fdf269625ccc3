import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Font, type FontSet, loadFont } from '../src/index.js'

const require = createRequire(import.meta.url)

export function fontBytes(path: string): Uint8Array {
  return readFileSync(require.resolve(`@expo-google-fonts/${path}`))
}

function load(path: string): Font {
  return loadFont(fontBytes(path))
}

/** Tinos, Amiri and Noto Serif SC, each file parsed once for all tests of a file. */
export const fonts: FontSet = {
  families: {
    tinos: {
      normal: load('tinos/400Regular/Tinos_400Regular.ttf'),
      bold: load('tinos/700Bold/Tinos_700Bold.ttf'),
      italics: load('tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
      bolditalics: load('tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
    },
    amiri: { normal: load('amiri/400Regular/Amiri_400Regular.ttf'), bold: load('amiri/700Bold/Amiri_700Bold.ttf') },
    'noto-serif-sc': {
      normal: load('noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
      bold: load('noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
    },
  },
  scripts: { Latn: 'tinos', Cyrl: 'tinos', Grek: 'tinos', Arab: 'amiri', Hani: 'noto-serif-sc' },
  fallback: 'tinos',
}
