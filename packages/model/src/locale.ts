/** BCP 47 tag of a language of the dossier, such as `fr` or `zh`. */
export type Locale = string

/** Direction of the base line of a script. */
export type Direction = 'ltr' | 'rtl'
