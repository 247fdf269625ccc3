import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { embeddingLevels, mirrored, visualOrder } from '../../src/text/bidi.js'
import { lineLevels } from './line-levels.js'

/** One line of BidiCharacterTest.txt; removed characters (rule X9) have no level and no place. */
interface Case {
  readonly text: string
  readonly direction: 'ltr' | 'rtl' | 'auto'
  readonly base: number
  readonly levels: readonly (number | undefined)[]
  readonly order: readonly number[]
}

const directions = { 0: 'ltr', 1: 'rtl', 2: 'auto' } as const

function readCases(): readonly Case[] {
  const file = new URL('../unicode/BidiCharacterTest-15.0.txt.gz', import.meta.url)
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(caseOf)
}

function caseOf(line: string): Case {
  const [characters = '', direction = '', base = '', levels = '', order = ''] = line.split(';')
  return {
    text: characters
      .split(' ')
      .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
      .join(''),
    direction: directions[Number(direction) as 0 | 1 | 2],
    base: Number(base),
    levels: levels.split(' ').map((level) => (level === 'x' ? undefined : Number(level))),
    order: order
      .split(' ')
      .filter((index) => index !== '')
      .map(Number),
  }
}

/** Levels and order of the characters that are not removed, by the place of each in the text. */
function resolved({ text, direction, base, levels }: Case) {
  const starts: number[] = []
  let offset = 0
  for (const character of text) {
    starts.push(offset)
    offset += character.length
  }
  const inLine = lineLevels(text, embeddingLevels(text, direction), base)
  const kept = levels.flatMap((level, index) => (level === undefined ? [] : [index]))
  const own = kept.map((index) => inLine[starts[index] ?? 0] ?? -1)
  return { levels: own, order: visualOrder(own).map((at) => kept[at]) }
}

describe('the bidirectional algorithm', () => {
  it('gives the levels and the order of every case of the conformance file', () => {
    const cases = readCases()
    expect(cases.length).toBe(91_707)
    const wrong = cases.filter((given) => {
      const { levels, order } = resolved(given)
      const wanted = given.levels.filter((level) => level !== undefined)
      return levels.join() !== wanted.join() || order.join() !== given.order.join()
    })
    expect(wrong.length).toBe(0)
  })

  it.each([
    ['', []],
    ['000', [0, 1, 2]],
    ['111', [2, 1, 0]],
    ['1221', [3, 1, 2, 0]],
    ['01210', [0, 3, 2, 1, 4]],
  ])('puts things of the levels %j in order', (levels, order) => {
    expect(visualOrder([...levels].map(Number))).toEqual(order)
  })

  it('mirrors brackets and nothing else', () => {
    const draw = (character: string) => String.fromCodePoint(mirrored(character.codePointAt(0) ?? 0) ?? 0x3f)
    expect(['(', '»', '[', 'a', '،'].map(draw).join('')).toBe(')«]??')
  })
})
