'use server'

import { revalidatePath } from 'next/cache'
import { action } from '#platform/action.ts'
import { createToken } from '#platform/api/tokens/create-token.ts'
import { NewToken, TokenWithdrawal } from '#platform/api/tokens/token.ts'
import { withdrawToken } from '#platform/api/tokens/withdraw-token.ts'

const again = () => revalidatePath('/administration/nycklar')
export const create = action(NewToken, createToken, again)
export const withdraw = action(TokenWithdrawal, withdrawToken, again)
