/** Whether a link may lead there: `http:`, `https:`, `mailto:` or an anchor of the paper. */
export function isLinkTarget(url: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:\S)/i.test(url) || /^#[\p{L}\p{N}][\p{L}\p{M}\p{N}._:/-]*$/u.test(url)
}
