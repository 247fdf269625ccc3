import type { HouseProfile, LocaleProfile } from '@rapporteur/model'

/** How the pages of a paper look. Lengths are points unless a name says otherwise; every measure of a page is here. */
export interface PageStyle {
  readonly margins: { readonly side: number; readonly top: number; readonly bottom: number }
  readonly size: {
    readonly body: number
    readonly masthead: number
    readonly mastheadTreaty: number
    readonly title: number
    readonly subtitle: number
    readonly heading: readonly [number, number, number]
    readonly table: number
    readonly wideTable: number
    readonly note: number
    readonly notice: number
    readonly caption: number
    readonly furniture: number
  }
  readonly gap: {
    readonly paragraph: number
    readonly item: number
    readonly aboveHeading: readonly [number, number, number]
    readonly belowHeading: number
    readonly mastheadLine: number
    readonly mastheadColumns: number
    readonly aroundRule: number
    readonly aboveTitle: number
    readonly titleLine: number
    readonly belowTitle: number
    readonly aroundBox: number
    readonly aboveClosing: number
    readonly belowClosing: number
    readonly belowAnnexTitle: number
    readonly aboveNotes: number
    readonly note: number
  }
  /** Widths of the slots that numbers hang in, by level of the paragraph. */
  readonly numberSlots: readonly [number, number, number]
  readonly bulletSlot: number
  readonly noteSlot: number
  /** In the margin of a draft: from the text, from the edge of the page, and so many lines at most. */
  readonly marginNote: {
    readonly gap: number
    readonly edge: number
    readonly fontSize: number
    readonly lineHeight: number
    readonly lines: number
    readonly color: string
  }
  readonly quoteIndent: number
  readonly boxPadding: number
  readonly boxLine: number
  readonly cellPadding: { readonly x: number; readonly y: number }
  readonly tableRule: number
  readonly tableHairline: number
  readonly rule: number
  readonly noteRuleLength: number
  readonly titleIndent: number
  /** Part of the width that the outer side of the masthead takes, by the length of the symbol. */
  readonly mastheadOuter: { readonly least: number; readonly most: number }
  readonly noticePadding: number
  /** A table of more columns is set in the smaller type. */
  readonly wideTableColumns: number
  readonly figureHeight: number
  readonly timeline: {
    /** Part of the width that the labels take. */
    readonly labels: number
    /** Sizes of the names of years and quarters, between which the room in their columns decides. */
    readonly axis: { readonly least: number; readonly most: number }
    readonly barHeight: number
    readonly gridLine: number
    /** A bar of a day is drawn as long as this. */
    readonly shortestBar: number
  }
  /** From the upper edge of the page to the running header, and from the foot of the text to the folio. */
  readonly headerTop: number
  readonly folioTop: number
  readonly color: {
    readonly text: string
    readonly link: string
    readonly hairline: string
    readonly bar: string
    readonly grid: string
  }
}

/** The page of an official paper: A4 or Letter, serif type, nothing that is not needed. */
export const pageStyle: PageStyle = {
  margins: { side: 71, top: 74, bottom: 71 },
  size: {
    body: 11,
    masthead: 11,
    mastheadTreaty: 12.5,
    title: 14,
    subtitle: 12,
    heading: [12.5, 11.5, 11],
    table: 9.5,
    wideTable: 8.5,
    note: 9,
    notice: 9.5,
    caption: 9.5,
    furniture: 9,
  },
  gap: {
    paragraph: 7,
    item: 4,
    aboveHeading: [11, 8, 6],
    belowHeading: 6,
    mastheadLine: 2,
    mastheadColumns: 24,
    aroundRule: 8,
    aboveTitle: 20,
    titleLine: 4,
    belowTitle: 16,
    aroundBox: 6,
    aboveClosing: 14,
    belowClosing: 6,
    belowAnnexTitle: 14,
    aboveNotes: 12,
    note: 3,
  },
  numberSlots: [28, 24, 28],
  bulletSlot: 16,
  noteSlot: 16,
  marginNote: { gap: 6, edge: 11, fontSize: 6, lineHeight: 1.05, lines: 8, color: '#595959' },
  quoteIndent: 26,
  boxPadding: 10,
  boxLine: 0.75,
  cellPadding: { x: 5, y: 3.5 },
  tableRule: 0.9,
  tableHairline: 0.35,
  rule: 0.9,
  noteRuleLength: 144,
  titleIndent: 36,
  mastheadOuter: { least: 0.46, most: 0.6 },
  noticePadding: 6,
  wideTableColumns: 5,
  figureHeight: 420,
  timeline: { labels: 0.38, axis: { least: 6.5, most: 8 }, barHeight: 7.5, gridLine: 0.5, shortestBar: 2 },
  headerTop: 40,
  folioTop: 26,
  color: { text: '#000000', link: '#1f3864', hairline: '#8c8c8c', bar: '#404040', grid: '#cccccc' },
}

/** How much larger or smaller than Latin type a script is set to look as large beside it. */
export const scriptScale: Readonly<Record<LocaleProfile['script'], number>> = {
  Latn: 1,
  Cyrl: 1,
  Arab: 1.2,
  Hans: 0.96,
}

/** Widths of the sheets that a house may use. */
export const pageWidths: Readonly<Record<HouseProfile['pageSize'], number>> = { A4: 595.28, LETTER: 612 }
