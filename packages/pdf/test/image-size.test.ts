import { expect, it } from 'vitest'
import { imageSize } from '../src/image-size.js'
import { png } from './png.js'

it('reads the size of a PNG', () => {
  expect(imageSize(png(30, 20))).toEqual({
    width: 30,
    height: 20,
  })
})

it('reads the size of a JPEG behind its other segments', () => {
  const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 0, 20, 0, 30, 1, 1, 17, 0]
  expect(imageSize(Uint8Array.from(jpeg))).toEqual({ width: 30, height: 20 })
})

it.each([[[]], [[1, 2, 3]], [[0xff, 0xd8]], [[0xff, 0xd8, 0xff, 0xe0, 0, 2]]])('knows no size of %j', (bytes) => {
  expect(imageSize(Uint8Array.from(bytes))).toBeUndefined()
})
