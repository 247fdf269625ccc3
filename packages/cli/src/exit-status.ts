/** What the process says to its caller; the first that applies, worst last, is given. */
export const exitStatus = {
  /** Everything asked for is written. */
  done: 0,
  /** Faults in the content; what could be written is. */
  contentFaults: 1,
  /** Nothing could be built: wrong usage, or a record that cannot be read. */
  nothingBuilt: 2,
  /** The machine failed; old files are as they were. */
  environment: 3,
  interrupted: 130,
} as const

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

/** The worse of two outcomes. */
export function worse(a: ExitStatus, b: ExitStatus): ExitStatus {
  return a > b ? a : b
}
