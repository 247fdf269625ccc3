/** A proposed text of a base that others propose to change too. */
export interface Version {
  readonly id: string
  readonly text: string
}
