// Draws the picture at the head of README.md from a paper that `npm start` wrote. Run it again when that page changes.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { pagePicture } from './support/page-picture.mjs'

const paper = new URL('../out/csp10-wgtu/en/working-paper.pdf', import.meta.url)
const picture = new URL('pictures/working-paper-page-1.png', import.meta.url)
/** Points of the picture to a point of the page: an A4 page becomes 893 wide. */
const scale = 1.5
const ceiling = 150 * 1024

const bytes = await pagePicture(await readFile(paper), 1, scale)
if (bytes.length > ceiling) throw new Error(`the picture has ${bytes.length} bytes; at most ${ceiling} are wanted`)
await mkdir(new URL('.', picture), { recursive: true })
await writeFile(picture, bytes)
console.log(`test/pictures/working-paper-page-1.png  ${Math.ceil(bytes.length / 1024)} KiB`)
