import { z } from 'zod'
import { tokenNameLength, tokenUses } from '@/domain/access/access-token'
import { choice, day, id, required } from '../steps/form-fields'

export const issueTokenForm = z.object({ use: choice(tokenUses), name: required(tokenNameLength), lastDay: day() })
export const revokeTokenForm = z.object({ tokenId: id() })
