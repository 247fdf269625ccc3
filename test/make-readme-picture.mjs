// Draws the picture at the head of README.md from a paper that `npm start` wrote. Run it again when that page changes.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PNG } from 'pngjs'

const paper = new URL('../out/csp10-wgtu/en/working-paper.pdf', import.meta.url)
const picture = new URL('pictures/working-paper-page-1.png', import.meta.url)
/** Points of the picture to a point of the page: an A4 page becomes 893 wide. */
const scale = 1.5
/** Shades in the picture: letters stay smooth, and the file stays under 150 KiB. */
const shades = 16
const ceiling = 150 * 1024

const library = await PDFiumLibrary.init()
const document = await library.loadDocument(await readFile(paper))
const { data: bytes } = await document.getPage(0).render({ scale, render: asGreyPng })
document.destroy()
library.destroy()
if (bytes.length > ceiling) throw new Error(`the picture has ${bytes.length} bytes; at most ${ceiling} are wanted`)
await mkdir(new URL('.', picture), { recursive: true })
await writeFile(picture, bytes)
console.log(`test/pictures/working-paper-page-1.png  ${Math.ceil(bytes.length / 1024)} KiB`)

async function asGreyPng({ data, height, width }) {
  const png = new PNG({ width, height })
  for (let at = 0; at < data.length; at += 4) png.data.set(greyPoint(data.subarray(at, at + 3)), at)
  return PNG.sync.write(png, { colorType: 0, deflateLevel: 9 })
}

/** A point in one of the shades; the weights are those of ITU-R BT.601. */
function greyPoint([red, green, blue]) {
  const shade = Math.round(((0.299 * red + 0.587 * green + 0.114 * blue) / 255) * (shades - 1))
  const value = Math.round((shade * 255) / (shades - 1))
  return [value, value, value, 255]
}
