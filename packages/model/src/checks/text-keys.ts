import type { Diagnostic } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import type { RecordText } from '../text.js'

/** Texts that would share a key in the dossier's catalogues, where an id equals the name of a field or of another list's entry. */
export function checkTextKeys(texts: readonly RecordText[]): readonly Diagnostic[] {
  const first = new Map<string, RecordText>()
  return texts.flatMap((text) => {
    const name = JSON.stringify([text.namespace, text.key])
    const other = first.get(name)
    if (other === undefined) {
      first.set(name, text)
      return []
    }
    const { file, start } = other.place
    const reason = `The catalogues could not tell this text from that at ${file}:${start.line}: both have the key \`${text.key}\``
    return [fault('text-key-duplicate', reason, text.place, { hint: 'give one of the two entries another id' })]
  })
}
