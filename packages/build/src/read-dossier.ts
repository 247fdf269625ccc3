import { basename, resolve } from 'node:path'
import type { Diagnostic } from '@rapporteur/diagnostics'
import { diagnostic, hasErrors } from '@rapporteur/diagnostics'
import { checkSymbols, type Dossier, loadDossier } from '@rapporteur/model'
import { type Findings, synthesize } from '@rapporteur/synthesis'
import { originalWords } from './original-words.js'
import { type Files, readFolder } from './read-folder.js'
import type { House, Resources } from './resources.js'

/** A dossier that passed the gate, with its findings, its catalogues as bytes and the images beside the records. */
export interface OpenDossier {
  readonly dossier: Dossier
  readonly findings: Findings
  readonly house: House
  readonly locales: Files
  readonly images: Files
}

/** Reads and checks one folder; `opened` is absent when the record has a fault, since nothing can be built on it. */
export async function openDossier(folder: string, resources: Resources) {
  return openFiles(await readFolder(folder, isOfDossier), folder, resources)
}

/** The same for files that were read already; `folder` is what stands before their paths when they are shown. */
export function openFiles(files: Files, folder: string, resources: Resources) {
  const loaded = loadDossier(filtered(files, isRecord), { root: folder })
  if (loaded.dossier === undefined) return { opened: undefined, diagnostics: loaded.diagnostics }
  const { dossier } = loaded
  const house = resources.houses.get(dossier.dossier.house)
  if (house === undefined)
    return { opened: undefined, diagnostics: [...loaded.diagnostics, houseUnknown(dossier, resources)] }
  const locales = withoutPrefix(filtered(files, isCatalogue))
  const { findings, diagnostics } = synthesize(dossier, { originals: originalWords(dossier, locales) })
  const found = [...loaded.diagnostics, ...checkSymbols(dossier, house.profile.symbol), ...diagnostics]
  if (hasErrors(found)) return { opened: undefined, diagnostics: found as readonly Diagnostic[] }
  const opened: OpenDossier = { dossier, findings, house, locales, images: filtered(files, isImage) }
  return { opened, diagnostics: found as readonly Diagnostic[] }
}

const isRecord = (path: string) => /\.ya?ml$/.test(path) && !path.startsWith('locales/')
const isCatalogue = (path: string) => /^locales\/[^/]+\/[^/]+\.json$/.test(path)
const isImage = (path: string) => /\.(png|jpe?g)$/.test(path)
const isOfDossier = (path: string) => isRecord(path) || isCatalogue(path) || isImage(path)

function filtered(files: Files, wanted: (path: string) => boolean): Files {
  return new Map([...files].filter(([path]) => wanted(path)))
}

/** The name under which a dossier's papers are published: that of its folder, however the way there is written. */
export function dossierName(folder: string): string {
  return basename(resolve(folder))
}

function withoutPrefix(files: Files): Files {
  return new Map([...files].map(([path, bytes]) => [path.slice('locales/'.length), bytes]))
}

function houseUnknown({ dossier }: Dossier, { houses }: Resources): Diagnostic {
  const known = [...houses.keys()]
  return diagnostic({
    ruleId: 'house-unknown',
    source: 'build',
    place: dossier.source.fields.house ?? dossier.source.place,
    reason: `There is no house profile \`${dossier.house}\``,
    hint: `the profiles are ${known.join(', ')}; a new one is a folder of \`templates/profiles\``,
  })
}
