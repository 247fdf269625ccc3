import type { TypesetDefinition } from '@rapporteur/typeset'

/** A page small enough to be shown as it is. */
export const page: Pick<TypesetDefinition, 'pageSize' | 'pageMargins' | 'defaultStyle'> = {
  pageSize: { width: 240, height: 150 },
  pageMargins: 16,
  defaultStyle: { fontSize: 9 },
}

/** One of two pages that stand side by side. */
export const halfPage: typeof page = { ...page, pageSize: { width: 150, height: 120 }, pageMargins: 12 }
