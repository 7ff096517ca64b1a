type Package = { version?: string; optional?: boolean; optionalDependencies?: Record<string, string> }
type Lock = { packages?: Record<string, Package> } | undefined

export function mismatch(wanted: Lock, installed: Lock): string | undefined

export function namesEveryPlatform(wanted: Lock): boolean
