/** The six tones. water, amber and plum belong to the three flows; danger is the only red. */
export type Tone = 'neutral' | 'green' | 'water' | 'amber' | 'plum' | 'danger'
