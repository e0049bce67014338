type None = Record<string, never>

/** What entry on behalf of a unit does not allow. */
export type ProxyRefusals = {
  proxyFormMissing: None
  proxyUnitMissing: None
  proxyOpen: { unit: string }
  proxyOwn: None
  proxySettled: None
  proxyFalls: { before: number; percent: number }
  proxyNoteMissing: None
  evidenceOfProxy: { title: string }
}
