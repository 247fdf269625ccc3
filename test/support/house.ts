import { installedFonts, installedResources, loadResources } from '@rapporteur/build'

/** Templates, locales and fonts as the program brings them, loaded once for a test file. */
const loaded = Promise.all([loadResources(installedResources()), installedFonts()])

export async function house() {
  const [resources, fonts] = await loaded
  return { resources, fonts }
}
