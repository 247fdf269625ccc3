/** The languages that generated records are translated into; the first is that of the record. */
export const languages = ['en', 'ar', 'es', 'fr', 'ru', 'zh'] as const

/** A language of a generated record. */
export type Tag = (typeof languages)[number]

/** Which words stand in each slot of a question: four numbers, each an index into `slots`. */
export type Wording = readonly [number, number, number, number]

/** How many ways there are to fill any slot. */
export const choices = 4

/** The words of each slot. Any choice of one slot reads with any choice of the others, in every language. */
const slots: Readonly<Record<Tag, readonly (readonly string[])[]>> = {
  en: [
    ['authority', 'ministry', 'agency', 'department'],
    [
      'the examination of applications',
      'the training of staff',
      'the keeping of records',
      'the exchange of information',
    ],
    ['at the national level', 'at the regional level', 'in times of crisis', 'in border areas'],
    ['how is that work funded', 'how is that work supervised', 'to whom does it report', 'with whom does it cooperate'],
  ],
  ar: [
    ['السلطة', 'الوزارة', 'الهيئة', 'الإدارة'],
    ['النظر في الطلبات', 'تدريب الموظفين', 'حفظ السجلات', 'تبادل المعلومات'],
    ['على الصعيد الوطني', 'على الصعيد الإقليمي', 'في أوقات الأزمات', 'في المناطق الحدودية'],
    ['كيف يمول هذا العمل', 'كيف يجري الإشراف على هذا العمل', 'إلى من تقدم تقاريرها', 'مع من تتعاون'],
  ],
  es: [
    ['autoridad', 'institución', 'entidad', 'dependencia'],
    [
      'el examen de las solicitudes',
      'la formación del personal',
      'la conservación de los registros',
      'el intercambio de información',
    ],
    ['en el plano nacional', 'en el plano regional', 'en tiempos de crisis', 'en las zonas fronterizas'],
    ['cómo se financia esa labor', 'cómo se supervisa esa labor', 'a quién rinde cuentas', 'con quién coopera'],
  ],
  fr: [
    ['autorité', 'institution', 'entité', 'administration'],
    ['l’examen des demandes', 'la formation du personnel', 'la tenue des registres', 'l’échange d’informations'],
    ['au niveau national', 'au niveau régional', 'en temps de crise', 'dans les zones frontalières'],
    [
      'comment ce travail est-il financé',
      'comment ce travail est-il supervisé',
      'à qui rend-elle compte',
      'avec qui coopère-t-elle',
    ],
  ],
  ru: [
    ['ведомство', 'министерство', 'учреждение', 'управление'],
    ['рассмотрение заявок', 'подготовку персонала', 'ведение учета', 'обмен информацией'],
    ['на национальном уровне', 'на региональном уровне', 'в условиях кризиса', 'в приграничных районах'],
    [
      'как финансируется эта работа',
      'как контролируется эта работа',
      'перед кем оно отчитывается',
      'с кем оно сотрудничает',
    ],
  ],
  zh: [
    ['主管机关', '部委', '机构', '部门'],
    ['审查申请', '培训人员', '保存记录', '交流信息'],
    ['在国家层面', '在区域层面', '在危机时期', '在边境地区'],
    ['这项工作如何供资', '这项工作如何接受监督', '该单位向谁报告', '该单位与谁合作'],
  ],
}

const sentences: Readonly<Record<Tag, (words: readonly string[]) => string>> = {
  en: ([who, what, where, how]) => `Which ${who} of your State is responsible for ${what} ${where}, and ${how}?`,
  ar: ([who, what, where, how]) => `ما ${who} التي تتولى في بلدكم ${what} ${where}، و${how}؟`,
  es: ([who, what, where, how]) => `¿Qué ${who} de su país tiene a su cargo ${what} ${where}, y ${how}?`,
  fr: ([who, what, where, how]) => `Quelle ${who} de votre pays assure ${what} ${where}, et ${how} ?`,
  ru: ([who, what, where, how]) => `Какое ${who} вашей страны отвечает за ${what} ${where} и ${how}?`,
  zh: ([who, what, where, how]) => `贵国哪个${who}负责${where}${what}，${how}？`,
}

/** The question that a wording stands for, in a language. */
export function questionText(wording: Wording, tag: Tag): string {
  return sentences[tag](wording.map((choice, slot) => slots[tag][slot]?.[choice] ?? ''))
}

/** The same wording with one slot filled anew, by another choice. */
export function reworded(wording: Wording, slot: number, step: number): Wording {
  const [who, what, where, how] = wording.map((choice, at) =>
    at === slot ? (choice + 1 + (step % (choices - 1))) % choices : choice,
  )
  return [who ?? 0, what ?? 0, where ?? 0, how ?? 0]
}

/** Both changes of a wording, which are of different slots. */
export function combined(base: Wording, one: Wording, other: Wording): Wording {
  const [who, what, where, how] = base.map((choice, slot) => (one[slot] === choice ? other[slot] : one[slot]) ?? choice)
  return [who ?? 0, what ?? 0, where ?? 0, how ?? 0]
}
