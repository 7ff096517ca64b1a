/** How the reader wants it. Kept in cookies, so that the server's first byte already has the right colours. */
export interface Appearance {
  theme: 'system' | 'ljust' | 'morkt'
  density: 'bekvam' | 'kompakt'
  keys: 'pa' | 'av'
}

/** Cookie names; also the names of the fields of the appearance form. */
export const appearanceCookies = { theme: 'tema', density: 'tathet', keys: 'tangenter' } as const

const allowed = { theme: ['system', 'ljust', 'morkt'], density: ['bekvam', 'kompakt'], keys: ['pa', 'av'] } as const

/** Reads the choices from anything that can look up a name; whatever is not a known choice becomes the default. */
export function appearanceOf(lookUp: (cookie: string) => string | undefined): Appearance {
  const choice = <K extends keyof Appearance>(key: K) => {
    const options: readonly string[] = allowed[key]
    const value = lookUp(appearanceCookies[key])
    return (value && options.includes(value) ? value : options[0]) as Appearance[K]
  }
  return { theme: choice('theme'), density: choice('density'), keys: choice('keys') }
}

/** The attributes of <html> that the style sheets read. */
export function appearanceAttributes({ theme, density, keys }: Appearance) {
  return { 'data-theme': theme, 'data-density': density, 'data-keys': keys }
}
