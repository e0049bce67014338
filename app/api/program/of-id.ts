/** What the framework gives a route about one thing. */
export type OfId = { params: Promise<{ id: string }> }
