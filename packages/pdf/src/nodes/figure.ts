import type { Figure, LocalizedInline } from '@rapporteur/model'
import type { Content, StackNode } from '@rapporteur/typeset'
import type { LayoutContext } from '../context.js'
import { imageSize } from '../image-size.js'
import { marginNote } from '../margin-note.js'
import { ownNotes } from '../own-notes.js'
import { placeFields } from '../place-fields.js'
import { plainText } from '../plain-text.js'
import { textBlock } from '../text-block.js'

const pointsPerPixel = 0.75

/** A figure: the image as large as it is or as the page can hold, its caption below, both on one page. */
export function figure(node: Figure<LocalizedInline>, context: LayoutContext): StackNode {
  const { size, gap } = context.style
  const caption = textBlock({ children: node.caption }, context, {
    role: 'caption',
    fontSize: size.caption * context.scale,
    alignment: 'center',
    marginTop: gap.item,
  })
  return {
    role: 'group',
    stack: [...picture(node, context), ...(node.caption.length > 0 ? [caption] : []), ...ownNotes(node, context)],
    alignment: 'center',
    unbreakable: true,
    margin: [0, gap.aroundBox, 0, gap.aroundBox + gap.paragraph],
    ...placeFields(node),
  }
}

function picture(node: Figure<LocalizedInline>, context: LayoutContext): readonly Content[] {
  const image = context.images.get(node.file)
  if (!image) {
    const reason = `The image \`${node.file}\` was not given.`
    const hint = 'Put the file into the dossier under this name, or correct the name.'
    context.report({ ruleId: 'image-missing', source: 'pdf', reason, hint, ...placeFields(node) })
    return []
  }
  const pixels = imageSize(image)
  const width = Math.min(context.width, pixels ? pixels.width * pointsPerPixel : context.width)
  const height = pixels ? pixels.height * pointsPerPixel : context.style.figureHeight
  const alt = node.alternative || plainText(node.caption)
  return [{ image, alt, fit: [width, Math.min(context.style.figureHeight, height)], ...marginNote(node, context) }]
}
