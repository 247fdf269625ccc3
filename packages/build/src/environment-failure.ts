/** The machine failed, not the content: a damaged font, a full disk, a folder that may not be written. Exit status 3. */
export class EnvironmentFailure extends Error {
  readonly ruleId: string
  readonly file: string
  readonly hint: string

  constructor(ruleId: string, file: string, reason: string, hint: string, cause?: unknown) {
    super(reason, { cause })
    this.ruleId = ruleId
    this.file = file
    this.hint = hint
  }
}
