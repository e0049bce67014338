import type { Rule } from '../../rule'

const post = 'Director|Head|Chief|Assistant|Deputy|Leader|Cabinet|Executive|Corporate|Service|Monitoring|Section'

/** What parts two owners in a table's cell. */
export const ownerLink: Rule = {
  why: 'A semicolon, a comma before a capital, or and before an office parts two owners; Research and Planning is one.',
  pattern: new RegExp(
    `(?<!\\s)(?:\\s*(?:;|/|,\\s*(?:and\\s+)?(?=[A-Z]))|\\s+\\(?(?:with|supported by|and with)\\s+(?:the\\s+)?(?=[A-Z])|\\s+(?:and|&)\\s+(?=(?:the\\s+)?[A-Z]\\w+ (?:of|for)\\b|(?:the )?(?:${post})\\b))\\s*`,
  ),
  fits: [
    'Head of Boats; Head of Docks',
    'Head of Boats (with Docks)',
    'Harbour Board, Dock Office',
    'Head of Boats and the Head of Docks',
  ],
  leaves: ['Research and Planning'],
}
