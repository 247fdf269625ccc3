import type { Place } from '@rapporteur/diagnostics'
import type { Fields, Preparation } from './prepare.js'

const live = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i

/** Keeps links to the web and to mail, notes anchors and their targets, and takes every other link off its text. */
export function checkLinks(node: Fields, preparation: Preparation, place: Place | undefined): void {
  const { link, linkToDestination, id } = node
  if (link !== undefined) {
    if (typeof link === 'string' && live.test(link) && !/\s/.test(link)) node.link = asciiAddress(link)
    else {
      delete node.link
      const reason = `A link to \`${String(link)}\` is none to the web or to mail; its text is set without it.`
      preparation.report({ severity: 'warning', ruleId: 'link-scheme', reason, ...(place ? { place } : {}) })
    }
  }
  delete node.linkToPage
  delete node.linkToFile
  if (typeof linkToDestination === 'string') preparation.targets.push({ id: linkToDestination, place })
  if (typeof id === 'string') noteAnchor(id, preparation, place)
}

function noteAnchor(id: string, preparation: Preparation, place: Place | undefined): void {
  if (preparation.anchors.has(id)) {
    preparation.refuse('anchor-duplicate', `Two places are called \`${id}\`.`, place)
  }
  preparation.anchors.add(id)
}

/** Reports links within the document that lead nowhere. */
export function checkTargets(preparation: Preparation): void {
  for (const { id, place } of preparation.targets) {
    if (!preparation.anchors.has(id)) preparation.refuse('anchor-unknown', `No place is called \`${id}\`.`, place)
  }
}

// A PDF keeps an address as ASCII.
function asciiAddress(link: string): string {
  return link.replace(/[^!-~]/gu, (character) => {
    try {
      return encodeURIComponent(character)
    } catch {
      return '%EF%BF%BD'
    }
  })
}
