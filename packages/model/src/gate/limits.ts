/** Nesting of lists and maps: deeper ones overflow the stack of a recursive reader. */
export const maximumDepth = 100

/** Keys of one map: a YAML record that has more is a table, and belongs in a list of entries. */
export const maximumKeys = 2_000

/** Keys of a catalogue in JSON, which is flat and written by a program. */
export const maximumMessages = 200_000
