/** A 95 per cent interval unless its maker says otherwise: the lowest and the highest value that it holds. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The normal deviate of a two-sided 95 per cent interval. */
export const Z95 = 1.959963984540054
