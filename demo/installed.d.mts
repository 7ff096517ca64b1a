type Lock = { packages?: Record<string, { version?: string; optional?: boolean }> } | undefined

export function mismatch(wanted: Lock, installed: Lock): string | undefined
