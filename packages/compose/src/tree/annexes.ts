import type { Annex as ParsedAnnex, Block as ParsedBlock, Root } from '@rapporteur/markdown'
import type { AnnexLabel } from '@rapporteur/model'
import { placeOpen } from '../evaluate/place-mark.js'
import type { Report } from '../report.js'
import type { Draft } from './paper.js'

/** The blocks of the body or of one annex. */
export interface Part {
  readonly opening: ParsedAnnex | undefined
  readonly label: AnnexLabel | undefined
  readonly blocks: readonly ParsedBlock[]
}

/**
 * Takes a paper apart into its body and its annexes. An annex has a letter only where a paper has several, or where the
 * author gave it one, so that its heading and every reference to it say the same.
 */
export function partsOf(draft: Draft, report: Report): readonly [Part, ...Part[]] {
  const sections = split(draft.root)
  const annexes = sections.slice(1)
  const lettered = annexes.length > 1 || annexes.some(({ opening }) => opening?.label !== undefined)
  const taken = new Set<number>()
  const parts = annexes.map(({ opening, blocks }, index): Part => {
    const ordinal = opening?.label === undefined || isPlace(opening.label) ? index + 1 : ordinalOf(opening.label)
    const place = opening === undefined ? undefined : draft.locate(opening.position)
    if (place !== undefined && ordinal === undefined) {
      const hint = 'The letters of annexes are set by the language: write A, B, C …'
      const reason = `\`${opening?.label}\` is not the letter of an annex.`
      report({ ruleId: 'annex-label', reason, place, hint })
    } else if (place !== undefined && ordinal !== undefined && taken.has(ordinal)) {
      report({
        ruleId: 'annex-label',
        reason: 'Two annexes have the same letter.',
        place,
        hint: 'Leave the labels out.',
      })
    }
    taken.add(ordinal ?? index + 1)
    return { opening, label: { ordinal: ordinal ?? index + 1, lettered }, blocks }
  })
  return [{ opening: undefined, label: undefined, blocks: sections[0]?.blocks ?? [] }, ...parts]
}

function split({ children }: Root): readonly { readonly opening?: ParsedAnnex; readonly blocks: ParsedBlock[] }[] {
  const sections: { readonly opening?: ParsedAnnex; readonly blocks: ParsedBlock[] }[] = [{ blocks: [] }]
  for (const child of children) {
    if (child.type === 'annex') sections.push({ opening: child, blocks: [] })
    else sections.at(-1)?.blocks.push(child)
  }
  return sections
}

// A value for a label is reported as misplaced.
function isPlace(label: string): boolean {
  return label.includes(placeOpen)
}

function ordinalOf(label: string): number | undefined {
  return /^[A-Z]$/.test(label) ? label.charCodeAt(0) - 64 : undefined
}
