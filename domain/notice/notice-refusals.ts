type None = Record<string, never>

/** What stands against telling somebody something outside the application. */
export type NoticeRefusals = {
  mailAddressInvalid: { address: string }
  mailDomainForeign: { domain: string; domains: string[] }
  mailUnset: None
  mailAddressMissing: None
  deliveryGone: None
}
