import type { TypesetDefinition } from '@rapporteur/typeset'
import { halfPage } from './page.js'

export const noLineAlone: TypesetDefinition = {
  ...halfPage,
  language: 'es',
  content: [
    { text: 'Artículo 10', bold: true, keepWithNext: true, marginBottom: 2 },
    'Toda persona tiene derecho, en condiciones de plena igualdad, a ser oída públicamente y con justicia por un ' +
      'tribunal independiente e imparcial, para la determinación de sus derechos y obligaciones o para el examen de ' +
      'cualquier acusación contra ella en materia penal.',
  ],
}
