import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Font, type FontSet, lazyFont, mainScript } from '@rapporteur/typeset'
import { EnvironmentFailure } from './environment-failure.js'

export type { FontSet } from '@rapporteur/typeset'

/** The font files that papers are set in, with the SHA-256 of the bytes that were looked at when they were chosen. */
const files = {
  tinos: ['tinos/400Regular/Tinos_400Regular.ttf', '924ef269e73da94c1803ff68877f5d998dd16605c5ffad82ee181034f8a1fffe'],
  tinosItalic: [
    'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
    '4a52de5bcf70e37bd71949f8a85302b75795a1943aedffbbee4f2db7744e1c81',
  ],
  tinosBold: ['tinos/700Bold/Tinos_700Bold.ttf', '576a19b5dc026cafe6ae8fde4c849588dae6475cf5d912cebdf2827388c43ad9'],
  tinosBoldItalic: [
    'tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
    '10c90ef7896d758923c06a1485d7824cdb457466da0bf7d42f81c5228931281b',
  ],
  amiri: ['amiri/400Regular/Amiri_400Regular.ttf', 'd26cd95609ed51b6419e3c7d4a066cb9fac7b73117868622f5b7f03998c68568'],
  amiriBold: ['amiri/700Bold/Amiri_700Bold.ttf', '0cf3c9c5b967adb281a46f17293fe03b1fc05e0538ab4db4a4c2252f45098692'],
  notoSerif: [
    'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    'c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742',
  ],
  notoSerifBold: [
    'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
    '9c6a2ba736e4b499c84f65ce366bd3625c0401885fd3e585ace50fb738b96ff6',
  ],
} as const

/**
 * The fonts of the papers, each read and checked when it is first needed: most of what they weigh is Chinese. The set
 * serves all papers of a process.
 *
 * Asked for a character, a font throws `EnvironmentFailure` where its file is damaged.
 */
export function installedFonts(): FontSet {
  return {
    families: {
      tinos: {
        normal: font('tinos'),
        bold: font('tinosBold'),
        italics: font('tinosItalic'),
        bolditalics: font('tinosBoldItalic'),
      },
      amiri: { normal: font('amiri'), bold: font('amiriBold') },
      notoSerif: { normal: font('notoSerif'), bold: font('notoSerifBold') },
    },
    scripts: { Latn: 'tinos', Cyrl: 'tinos', Grek: 'tinos', Arab: 'amiri', Hani: 'notoSerif' },
    fallback: 'tinos',
  }
}

/** Reads the fonts that papers in these languages are set in, so that a damaged one is found before anything is written. */
export function openFonts({ fallback, families, scripts }: FontSet, languages: Iterable<string>): void {
  const names = new Set([fallback, ...[...languages].map((tag) => scripts[mainScript(tag)] ?? fallback)])
  for (const name of names) for (const face of Object.values(families[name] ?? {})) face.covers(0x20)
}

function font(name: keyof typeof files): Font {
  const [path, hash] = files[name]
  return lazyFont(() => {
    const { bytes, file } = read(`@expo-google-fonts/${path}`)
    if (createHash('sha256').update(bytes).digest('hex') === hash) return bytes
    const reason = 'The font file is not the one that this program was made for.'
    throw new EnvironmentFailure('font-hash', file, reason, remedy)
  })
}

const remedy = 'run `npm ci` again'

function read(specifier: string): { readonly bytes: Uint8Array; readonly file: string } {
  try {
    const file = fileURLToPath(import.meta.resolve(specifier))
    return { bytes: readFileSync(file), file }
  } catch (cause) {
    const reason = `The font file could not be read: ${(cause as Error).message}`
    throw new EnvironmentFailure('font-unreadable', specifier, reason, remedy, cause)
  }
}
