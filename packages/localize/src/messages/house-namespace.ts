/** Namespace of the messages that localization itself needs: references, citations, joins, dates. */
export const houseNamespace = 'localize'
