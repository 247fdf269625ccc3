/** Whether a link may lead there: `http:`, `https:`, `mailto:` or an anchor of the paper. */
export function isLinkTarget(url: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:\S)/i.test(url) || /^#[A-Za-z0-9][A-Za-z0-9._:/-]*$/.test(url)
}
