import { describe, expect, it } from 'vitest'
import { createActor } from '@/domain/task/testing'
import { ledBy, speaksFor } from './voice'

describe('in whose name a paper speaks', () => {
  it('is the body’s for those who oversee it, at the body and above', () => {
    for (const role of ['coordinator', 'director', 'leader', 'auditor'] as const) {
      expect(speaksFor('/district/', createActor(role, '/district/'))).toBe(true)
      expect(speaksFor('/district/town/', createActor(role, '/district/'))).toBe(true)
      expect(speaksFor('/district/', createActor(role, '/district/town/'))).toBe(false)
    }
  })

  it('is never the body’s for a head or a handler, wherever they sit', () => {
    for (const role of ['head', 'handler'] as const) {
      expect(speaksFor('/district/', createActor(role, '/district/'))).toBe(false)
      expect(ledBy(createActor(role, '/district/town/'))).toBe('town')
    }
    expect(ledBy(createActor('leader', '/district/'))).toBeNull()
  })
})
