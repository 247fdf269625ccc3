import { lazyFont } from '@rapporteur/typeset'
import { describe, expect, test } from 'vitest'
import { installedFonts, openFonts } from '../src/fonts.js'

describe('the fonts of the papers', () => {
  test('are those whose hash was noted, and draw the letters of their scripts', () => {
    const fonts = installedFonts()
    openFonts(fonts, ['ar', 'ru', 'zh'])
    expect(fonts.families.tinos?.bolditalics?.covers(0x0416)).toBe(true)
    expect(fonts.families.amiri?.bold?.covers(0x0634)).toBe(true)
    expect(fonts.families.notoSerif?.normal.covers(0x7ea6)).toBe(true)
  })

  test('are read only for the languages that need them', () => {
    const read: string[] = []
    const face = (name: string) =>
      lazyFont(() => {
        read.push(name)
        throw new Error(name)
      })
    const fonts = {
      families: { latin: { normal: face('latin') }, arabic: { normal: face('arabic') } },
      scripts: { Arab: 'arabic' },
      fallback: 'latin',
    }
    expect(() => openFonts(fonts, ['fr'])).toThrow('latin')
    expect(read).toEqual(['latin'])
  })
})
