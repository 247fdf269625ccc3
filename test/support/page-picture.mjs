// Pages as pictures. JavaScript, because the picture of the readme is drawn by Node alone, without the test runner.
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PNG } from 'pngjs'

/** Shades of a picture: letters stay smooth, and a file is a third as large as with 256. */
const shades = 16

/** One page of a PDF, counted from 1, as a PNG in shades of grey; `scale` points of the picture to a point of the page. */
export async function pagePicture(bytes, page, scale) {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const { data } = await document.getPage(page - 1).render({ scale, render: async (drawn) => greyPng(drawn) })
    document.destroy()
    return data
  } finally {
    library.destroy()
  }
}

function greyPng({ data, height, width }) {
  const png = new PNG({ width, height })
  for (let at = 0; at < data.length; at += 4) png.data.set(greyPoint(data.subarray(at, at + 3)), at)
  return PNG.sync.write(png, { colorType: 0, filterType: 0, deflateStrategy: 0 })
}

/** A point in one of the shades; the weights are those of ITU-R BT.601. */
function greyPoint([red, green, blue]) {
  const shade = Math.round(((0.299 * red + 0.587 * green + 0.114 * blue) / 255) * (shades - 1))
  const value = Math.round((shade * 255) / (shades - 1))
  return [value, value, value, 255]
}
