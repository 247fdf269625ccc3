import type { TypesetDefinition } from '@rapporteur/typeset'
import { page } from './page.js'

export const justifiedText: TypesetDefinition = {
  ...page,
  language: 'fr',
  defaultStyle: { fontSize: 9, alignment: 'justify' },
  content: [
    'Considérant que la reconnaissance de la dignité inhérente à tous les membres de la famille humaine et de leurs ' +
      'droits égaux et inaliénables constitue le fondement de la liberté, de la justice et de la paix dans le monde ; ' +
      'considérant que la méconnaissance et le mépris des droits de l’homme ont conduit à des actes de barbarie qui ' +
      'révoltent la conscience de l’humanité et que l’avènement d’un monde où les êtres humains seront libres de ' +
      'parler et de croire, libérés de la terreur et de la misère, a été proclamé comme la plus haute aspiration de ' +
      'l’homme.',
  ],
}
