import { expect, it } from 'vitest'
import { listDrills } from './list-drills'

it('finds each drill of the folder by itself, each with its goal', async () => {
  const drills = await listDrills()
  expect(drills.length).toBeGreaterThan(0)
  for (const { name, goal } of drills) expect(goal, name).toMatch(/\w/)
})
