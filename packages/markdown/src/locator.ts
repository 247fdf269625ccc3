import type { Locator } from './nodes.js'

const segment = /^[\p{L}\p{N}]+$/u

/**
 * Parses comma-separated locators: `23.a`, `8`, `13-19`, `23.a-c`; `undefined` if any of them is not one.
 * The end of a range may leave out what it shares with the beginning.
 */
export function parseLocators(value: string): readonly Locator[] | undefined {
  const locators = value.split(',').map((part) => parseLocator(part.trim()))
  return locators.every((locator) => locator !== undefined) ? locators : undefined
}

function parseLocator(value: string): Locator | undefined {
  const [first, last, ...more] = value.split(/\s*[-–]\s*/).map((path) => path.split('.'))
  if (first === undefined || more.length > 0) return undefined
  if (![...first, ...(last ?? [])].every((part) => segment.test(part))) return undefined
  if (last === undefined) return { path: first }
  if (last.length > first.length) return undefined
  return { from: first, to: [...first.slice(0, first.length - last.length), ...last] }
}
