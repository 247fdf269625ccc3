import { houseProfileFile, localeProfileFile } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { readData, tags } from './support/language.js'

describe('profiles', () => {
  it.each(tags)('locales/%s/profile.json keeps the schema', (tag) => {
    const profile = localeProfileFile.parse(readData(`locales/${tag}/profile.json`))
    expect(profile.locale).toBe(tag)
    const { 'date.range': range } = readData<Record<string, string>>(`locales/${tag}/localize.json`)
    expect(range).toBe(profile.date.rangeWithinMonth)
  })

  it.each(['att', 'un'])('templates/profiles/%s accepts its own examples', (house) => {
    const { symbol } = houseProfileFile.parse(readData(`templates/profiles/${house}/profile.json`))
    const pattern = new RegExp(symbol.pattern, 'u')
    expect(symbol.examples.filter((example) => !pattern.test(example))).toEqual([])
  })

  it.each([
    ['att', 'ATT/CSP10.WGTU/2024/CHAIR/777/DrWP', true],
    ['att', 'ATT/CSP5.WGTU/2019/CHAIR/443/M2.DiscPaper', true],
    ['att', 'ATT/CSP9/2023/SEC/773/Conf.FinRep.Rev2', true],
    ['att', 'ATT/CSP10.WGTU/24/CHAIR/777/DrWP', false],
    ['att', 'ATT/CSP10.WGXX/2024/CHAIR/777/DrWP', false],
    ['att', 'ATT/CSP10/2024/CHAIR/777/DrWP\n', false],
    ['un', 'A/CONF.235/WG.1/2027/WP.3', true],
    ['un', 'A/CONF.235/2027/L.2/Rev.1', true],
    ['un', 'A/CONF.235/WG.1/2027/WP.3/Amend.2', true],
    ['un', 'A/CONF.235/WG.1/2027/WP', false],
    ['un', 'a/conf.235/2027/l.2', false],
  ])('%s: %s', (house, symbol, expected) => {
    const { symbol: grammar } = houseProfileFile.parse(readData(`templates/profiles/${house}/profile.json`))
    expect(new RegExp(grammar.pattern, 'u').test(symbol)).toBe(expected)
  })
})
