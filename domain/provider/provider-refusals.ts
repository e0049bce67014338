/** What stands against a log-in by a provider. */
export type ProviderRefusals = { providerUnlinked: Record<string, never> }
