import type { NodePath } from '@babel/core'

// Of something, of nothing or of two halves: everything else that is counted or measured has a name that says what for.
const plainNumbers = [0, 1, 2]

/** Whether a pattern or a number stands in the middle of code: not in a rule that says why, and not in a constant with a name. */
export function isUnnamed(found: NodePath): boolean {
  if (found.isNumericLiteral() && plainNumbers.includes(found.node.value)) return false
  const around = found.getAncestry()
  if (around.some(saysWhy)) return false
  const inFunction = around.some((one) => one.isFunction())
  return inFunction || !around.some((one) => one.isVariableDeclarator() && isTopLevel(one))
}

const saysWhy = (one: NodePath): boolean =>
  one.isObjectExpression() &&
  one.node.properties.some((part) => 'key' in part && part.key.type === 'Identifier' && part.key.name === 'why')

const isTopLevel = (one: NodePath): boolean => one.getFunctionParent() === null
