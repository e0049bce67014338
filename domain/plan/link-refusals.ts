type None = Record<string, never>

/** What deciding on the links between two reports does not allow. */
export type LinkRefusals = {
  linkQuoteMissing: None
  linkQuoteUnknown: None
  linkQuoteMany: { count: number }
  linksMovedOn: None
}
