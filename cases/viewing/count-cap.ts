/** Counts beside the views stop here: what matters is whether there is much, not exactly how much. */
export const COUNT_CAP = 100
