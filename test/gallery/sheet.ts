import { PNG } from 'pngjs'
import { pagePicture } from '../support/page-picture.mjs'

/** Points of a picture to a point of the page: it is shown at half its size, and stays sharp on a fine screen. */
const scale = 2
/** Points of a picture between two pages, and the grey around each. */
const gap = 12
const edge = 0xbb

/** The pages of a PDF side by side, each with an edge, as a PNG in shades of grey. */
export async function sheet(bytes: Uint8Array, pages: number): Promise<Uint8Array> {
  const pictures: PNG[] = []
  for (let page = 1; page <= pages; page += 1)
    pictures.push(PNG.sync.read(Buffer.from(await pagePicture(bytes, page, scale))))
  const width = pictures.reduce((sum, picture) => sum + picture.width + gap, -gap)
  const whole = new PNG({ width, height: Math.max(...pictures.map(({ height }) => height)) })
  whole.data.fill(0xff)
  let x = 0
  for (const picture of pictures) {
    outline(picture)
    PNG.bitblt(picture, whole, 0, 0, picture.width, picture.height, x, 0)
    x += picture.width + gap
  }
  return PNG.sync.write(whole, { colorType: 0, deflateStrategy: 0 })
}

function outline({ data, height, width }: PNG): void {
  for (let y = 0; y < height; y += 1) {
    const step = y === 0 || y === height - 1 ? 1 : width - 1
    for (let x = 0; x < width; x += step) data.fill(edge, 4 * (y * width + x), 4 * (y * width + x) + 3)
  }
}
