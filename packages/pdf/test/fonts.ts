import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Font, type FontSet, loadFont } from '@rapporteur/typeset'

const { resolve } = createRequire(import.meta.url)

function load(path: string): Font {
  return loadFont(readFileSync(resolve(`@expo-google-fonts/${path}`)))
}

/** The fonts that papers are printed with. */
export const fonts: FontSet = {
  families: {
    Tinos: {
      normal: load('tinos/400Regular/Tinos_400Regular.ttf'),
      bold: load('tinos/700Bold/Tinos_700Bold.ttf'),
      italics: load('tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
      bolditalics: load('tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
    },
    Amiri: {
      normal: load('amiri/400Regular/Amiri_400Regular.ttf'),
      bold: load('amiri/700Bold/Amiri_700Bold.ttf'),
    },
    NotoSerifSC: {
      normal: load('noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
      bold: load('noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
    },
  },
  scripts: { Latn: 'Tinos', Cyrl: 'Tinos', Arab: 'Amiri', Hani: 'NotoSerifSC' },
  fallback: 'Tinos',
}
