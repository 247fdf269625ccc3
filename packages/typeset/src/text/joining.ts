// Letters that join to the letter before them only (Joining_Type R of ArabicShaping.txt), and those that never join (U).
const joinsBackOnly =
  /[\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef]/u
const joinsNever = /[\u0621\u0674\u06dd]/u
const letter = /[\p{Script=Arabic}\u0640]/u
const transparent = /\p{Mn}/u

/** Whether the letters on both sides of a position are written as one: then each side is shaped as if with the other. */
export function joinsAcross(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && transparent.test(text.charAt(before))) before -= 1
  let after = at
  while (after < text.length && transparent.test(text.charAt(after))) after += 1
  const [left, right] = [text.charAt(before), text.charAt(after)]
  return joinsOnward(left) && isJoining(right)
}

function isJoining(character: string): boolean {
  return letter.test(character) && /[\p{L}\u0640]/u.test(character) && !joinsNever.test(character)
}

function joinsOnward(character: string): boolean {
  return isJoining(character) && !joinsBackOnly.test(character)
}
