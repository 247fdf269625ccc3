const segmenters = new Map<string, Intl.Segmenter>()

/** The segmenter of a locale; made once, since making one costs more than a sentence takes. */
export function segmenterOf(locale: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${locale}`
  const known = segmenters.get(key)
  if (known !== undefined) return known
  const made = new Intl.Segmenter(locale, { granularity })
  segmenters.set(key, made)
  return made
}
