import { reportJson, reportPretty } from '@rapporteur/diagnostics'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { decodeUtf8, parseJson, parseMessages, parseYaml } from '../../src/index.js'

const anything = z.any()
const bytes = (text: string) => new TextEncoder().encode(text)

const places = (found: ReturnType<typeof parseYaml>) =>
  found.diagnostics.map(({ place, ruleId }) => `${place?.start.line}:${place?.start.column} ${ruleId}`)

const checkYaml = (text: string) => places(parseYaml(bytes(text), 'record.yaml', anything))
const checkJson = (text: string) => places(parseJson(bytes(text), 'record.json', anything))

const aliasBomb =
  `a: &a ["x","x","x","x","x","x","x","x","x"]\n` +
  [...'bcdefghi']
    .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`)
    .join('\n')

describe('YAML that a record may not use', () => {
  test.each([
    ['an alias to itself', '&a\nitems:\n  - *a\n', ['1:1 yaml-anchor', '3:5 yaml-anchor']],
    ['a directive', '%YAML 1.1\n---\ncountry: no\n', ['1:1 yaml-directive']],
    ['a key twice', 'id: a\ntext: x\nid: b\n', ['3:1 key-duplicate']],
    ['a tag', 'text: !!js/function "function(){return 1}"\n', ['1:7 yaml-tag']],
    ['a tab', 'meeting:\n\tid: x\n', ['2:1 yaml-syntax']],
    ['a merge', 'a: {b: 1}\nc:\n  <<: *a\n', ['3:7 yaml-anchor']],
    ['a list as a key', '? [a]\n: b\n', ['1:3 yaml-syntax']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['2:1 yaml-syntax']],
    ['nothing', '', ['1:1 record-empty']],
    ['only a comment', '# nothing\n', ['1:1 record-empty']],
    ['deep flow lists', '['.repeat(50_000), ['1:101 yaml-too-deep']],
    ['deep block lists', `${'- '.repeat(50_000)}x`, ['1:201 yaml-too-deep']],
  ])('%s', (_, text, expected) => expect(checkYaml(text)).toEqual(expected))

  test('an alias bomb is refused where it begins, at once', () => {
    expect(checkYaml(aliasBomb)[0]).toBe('1:4 yaml-anchor')
  })

  test('fifty thousand anchors are refused before any is resolved', () => {
    const text = Array.from({ length: 50_000 }, (_, index) => `k${index}: &a${index} 1`).join('\n')
    expect(checkYaml(text)).toHaveLength(100)
  })

  test('a map of 20,000 keys is refused before its keys are compared', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: ${index}`).join('\n')
    expect(checkYaml(text)).toEqual(['1:1 yaml-map-too-large'])
  })

  test('words that YAML 1.1 would read as something else stay words', () => {
    const text = 'a: no\nb: 12:30:45\nc: 2024-02-22\n'
    expect(parseYaml(bytes(text), 'record.yaml', anything).value).toEqual({ a: 'no', b: '12:30:45', c: '2024-02-22' })
  })

  test('depth and keys up to the limit are read', () => {
    expect(checkYaml(`${'['.repeat(100)}x${']'.repeat(100)}`)).toEqual([])
    expect(checkYaml(`${'- '.repeat(100)}x`)).toEqual([])
    expect(checkYaml(Array.from({ length: 2_000 }, (_, index) => `k${index}: 1`).join('\n'))).toEqual([])
  })
})

describe('JSON is strict', () => {
  test.each([
    ['a trailing comma', '{"items":[1,2,],}', '1:15 json-syntax'],
    ['a comment', '{"a": 1 // b\n}', '1:9 json-syntax'],
    ['a key twice', '{"a": 1,\n "a": 2}', '2:2 key-duplicate'],
    ['depth', '['.repeat(100_000), '1:101 json-too-deep'],
    ['a line end in a text', '{"a": "b\nc"}', '1:7 json-syntax'],
    ['nothing', ' \n', '1:1 record-empty'],
    ['a leading zero', '{"a": 01}', expect.stringContaining('json-syntax')],
  ])('%s', (_, text, expected) => expect(checkJson(text)[0]).toEqual(expected))

  test('brackets inside texts do not count as depth', () => {
    expect(checkJson(`[${Array(300).fill('"{"').join(',')}]`)).toEqual([])
  })

  test('`__proto__` is a key like any other', () => {
    const { value } = parseJson(bytes('{"__proto__": {"polluted": true}}'), 'a.json', anything)
    expect(Object.keys(value as object)).toEqual(['__proto__'])
    expect((value as { polluted?: boolean }).polluted).toBeUndefined()
    expect(parseMessages(bytes('{"__proto__": "x"}'), 'a.json').messages.get('__proto__')?.value).toBe('x')
  })
})

describe('encodings', () => {
  const check = (given: readonly number[]) =>
    decodeUtf8(Uint8Array.from(given), 'record.yaml').diagnostics.map(
      ({ ruleId, place, reason, hint }) => `${place?.start.line}:${place?.start.column} ${ruleId}: ${reason}; ${hint}`,
    )
  const utf16 = [...'id: x\n'].flatMap((character) => [character.charCodeAt(0), 0])

  test('names UTF-16 with and without its mark', () => {
    expect(check([0xff, 0xfe, ...utf16])).toEqual([
      '1:1 encoding: The file is written in UTF-16LE (with a byte order mark), not in UTF-8; save the file as UTF-8',
    ])
    expect(check(utf16)[0]).toContain('1:1 encoding: The file is written in UTF-16LE (without')
  })

  test('finds the byte that is not UTF-8', () => {
    expect(check([...bytes('a: é\nb: été '), 0x92, 0x0a])[0]).toContain('2:8 encoding: Byte 0x92')
    expect(check([0x61, 0xe2, 0x80])[0]).toContain('1:2 encoding: Byte 0xE2')
  })

  test('drops a UTF-8 byte order mark and refuses more than 16 MiB', () => {
    expect(decodeUtf8(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), 'a').text).toBe('a')
    expect(decodeUtf8(new Uint8Array(16 * 1024 * 1024 + 1), 'a').diagnostics[0]?.ruleId).toBe('file-too-large')
  })
})

test('a key with terminal controls is reported without them', () => {
  const found = parseYaml(bytes('"\\e[31m\\u202Ekey": 1\n'), 'record.yaml', z.strictObject({}))
  expect(places(found)).toEqual(['1:1 key-unknown'])
  const printed = reportPretty(found.diagnostics, { color: false }) + reportJson(found.diagnostics)
  expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
})
