/** For a pane that scrolls by itself: it must be reachable by keyboard. */
export const scrollable = { tabIndex: 0 } as const
